import type { GraphStore } from '../graph/graph-store.ts'
import { loadQuery } from '../graph/load-query.ts'
import { joinMatches, NO_MATCHES, type Match, type Matches, type Step } from './matches.ts'
import { readEdges } from './read-edges.ts'

interface Path {
  readonly thing: string
  /** Facts of its USES edges, from the thing on, and the names along it. */
  readonly facts: readonly string[]
  readonly names: readonly string[]
}

interface Licence extends Path {
  readonly agreement: string
  readonly licensorId: string
  readonly licensor: string
  readonly licenseeId: string
  readonly licensee: string
  readonly covered: string
  /** Whether the words of the licence name the thing. */
  readonly named: boolean
  readonly signedOn: string | null
  readonly exclusive: boolean | null
  readonly status: string
}

interface User extends Path {
  readonly id: string
  readonly label: string
  readonly name: string
}

interface Maker extends Path {
  readonly id: string
  readonly name: string
  readonly type: 'DEVELOPS' | 'OWNS'
  readonly fact: string
  readonly made: string
}

/** The steps of a path of USES edges, read from its far end towards the thing. */
const stepsAlong = ({ facts, names }: Path): readonly Step[] =>
  facts.map((fact, at): Step => ({ words: `${names[at + 1] ?? ''} uses ${names[at] ?? ''}`, proof: fact })).reverse()

/** What a query of one list of things finds, and the query. */
interface Asked<Row> {
  readonly rows: readonly Row[]
  readonly query: string
  readonly parameters: { readonly things: readonly string[] }
}

const read = async <Row>(store: GraphStore, name: string, things: readonly string[]): Promise<Asked<Row>> => {
  const query = loadQuery(`ask/${name}`)
  const rows = things.length === 0 ? [] : await store.read<Row>(query, { things })
  return { rows, query: query.text, parameters: { things } }
}

/** Licences of things or of what uses them; the match is the licensee or the licensor. */
export const matchLicences = async (
  store: GraphStore,
  things: readonly string[],
  end: 'from' | 'to',
): Promise<Matches> => {
  const { rows, ...asked } = await read<Licence>(store, 'licences', things)
  return {
    ...asked,
    matches: rows.map((row): Match => {
      const { agreement, licensorId, licensor, licenseeId, licensee, covered, signedOn, exclusive, status } = row
      const parties = end === 'to' ? { licensee, licensor } : { licensor, licensee }
      const kind = `${status === 'TERMINATED' ? 'terminated ' : ''}${exclusive === true ? 'exclusive ' : ''}licence`
      return {
        id: end === 'to' ? licenseeId : licensorId,
        label: 'Organization',
        name: end === 'to' ? licensee : licensor,
        anchor: row.thing,
        cells: { ...parties, by: row.named || row.facts.length === 0 ? 'own licence' : `through ${covered}` },
        steps: [
          {
            words: `${licensee} has ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind} of ${covered} from ${licensor}`,
            proof: agreement,
          },
          ...stepsAlong(row),
        ],
        depth: 0,
        since: signedOn,
        exclusive,
      }
    }),
  }
}

/** Organizations that develop or own what uses things. */
const matchMakers = async (store: GraphStore, things: readonly string[]): Promise<Matches> => {
  const { rows, ...asked } = await read<Maker>(store, 'makers', things)
  return {
    ...asked,
    matches: rows.map((row): Match => ({
      id: row.id,
      label: 'Organization',
      name: row.name,
      anchor: row.thing,
      cells: { organization: row.name, by: `${row.type === 'OWNS' ? 'owns' : 'develops'} ${row.made}` },
      steps: [
        { words: `${row.name} ${row.type === 'OWNS' ? 'owns' : 'develops'} ${row.made}`, proof: row.fact },
        ...stepsAlong(row),
      ],
      depth: 0,
      since: null,
      exclusive: null,
    })),
  }
}

/** Organizations that use things: as licensees, or as developers and owners of what uses them. */
export const matchUsingOrganizations = async (store: GraphStore, things: readonly string[]): Promise<Matches> => {
  const licences = await matchLicences(store, things, 'to')
  const asLicensees = licences.matches.map((match) => ({
    ...match,
    cells: {
      organization: match.name,
      by: match.cells['by'] ?? null,
      licensor: match.cells['licensor'] ?? null,
    },
  }))
  return joinMatches({ ...licences, matches: asLicensees }, await matchMakers(store, things))
}

/** Drugs and technologies that use things (`from`), or what things use (`to`). */
export const matchUses = async (store: GraphStore, things: readonly string[], end: 'from' | 'to'): Promise<Matches> => {
  const { rows, ...asked } = await read<User>(store, end === 'from' ? 'using' : 'used', things)
  return {
    ...asked,
    matches: rows.map((row): Match => {
      const far = row.names[0] ?? ''
      const steps =
        end === 'from'
          ? stepsAlong(row)
          : row.facts.map((fact, at) => ({
              words: `${row.names[at] ?? ''} uses ${row.names[at + 1] ?? ''}`,
              proof: fact,
            }))
      return {
        id: row.id,
        label: row.label,
        name: row.name,
        anchor: row.thing,
        cells: end === 'from' ? { [row.label.toLowerCase()]: row.name, uses: far } : { uses: row.name, user: far },
        steps,
        depth: 0,
        since: null,
        exclusive: null,
      }
    }),
  }
}

/** What organizations use: through the drugs that they develop and the technologies that they own. */
export const matchUsedByOrganizations = async (
  store: GraphStore,
  organizations: readonly string[],
): Promise<Matches> => {
  const made = await readEdges(store, 'to', organizations, ['DEVELOPS', 'OWNS'])
  const used = await matchUses(
    store,
    made.matches.map(({ id }) => id),
    'to',
  )
  return chainMatches(made, used)
}

/** Follows `first` by `second`, whose anchors are the matches of `first`. */
export const chainMatches = (first: Matches, second: Matches): Matches => {
  const joined = joinMatches(first, second)
  const before = new Map<string, Match[]>()
  for (const match of first.matches) before.set(match.id, [...(before.get(match.id) ?? []), match])
  return first.matches.length === 0
    ? { ...NO_MATCHES, query: first.query, parameters: first.parameters }
    : {
        ...joined,
        matches: second.matches.flatMap((match) =>
          (before.get(match.anchor ?? '') ?? []).map((link) => ({
            ...match,
            anchor: link.anchor,
            cells: { ...match.cells, ...link.cells },
            steps: [...link.steps, ...match.steps],
          })),
        ),
      }
}
