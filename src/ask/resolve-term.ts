import type { GraphStore } from '../graph/graph-store.ts'
import { loadQuery } from '../graph/load-query.ts'
import { findThings, type Thing } from './find-things.ts'
import type { Matches, Step } from './matches.ts'
import type { Question, Term } from './question.ts'

/** The things that a term means, with the steps that lead from each to the words of the question. */
export interface Anchor {
  readonly things: readonly Thing[]
  readonly steps: ReadonlyMap<string, readonly Step[]>
  /** How the term is understood, in words. */
  readonly words: string
  /** Names in it that nothing in the graph bears. */
  readonly unknown: readonly string[]
}

/** Answers a question inside a question ("licensees of X"). */
export type AskInside = (question: Question) => Promise<Matches & { readonly unknown: readonly string[] }>

/**
 * Looks up what a term means: a name's things with what is narrower (members of classes, and where asked for, the
 * subsidiaries of companies), or the answer of a role.
 */
export const resolveTerm = async (
  store: GraphStore,
  term: Term,
  askInside: AskInside,
  withSubsidiaries = false,
): Promise<Anchor> => {
  if (term.kind === 'asked') return { things: [], steps: new Map(), words: '', unknown: [] }
  if (term.kind === 'name') return resolveName(store, term.text, withSubsidiaries)
  const { noun } = term
  const clause = { relation: 'ABOUT', ends: { from: { kind: 'asked' }, to: term.of }, thing: null } as const
  const found = await askInside({
    asked: noun,
    clauses: [noun.role === null ? clause : roleClause(noun.role, term.of)],
    period: null,
    only: [],
    by: null,
  })
  return {
    things: found.matches.map(({ id, label, name }) => ({ id, label: label as Thing['label'], name })),
    steps: new Map(found.matches.map(({ id, steps }) => [id, steps])),
    words: `${noun.forms.at(-1)?.join(' ') ?? ''} of ${wordsOfTerm(term.of)}`,
    unknown: found.unknown,
  }
}

const roleClause = (role: NonNullable<Question['asked']['role']>, of: Term): Question['clauses'][number] => ({
  relation: role.relation,
  ends:
    role.end === 'to'
      ? { to: { kind: 'asked' }, from: of }
      : { [role.end]: { kind: 'asked' }, [role.end === 'either' ? 'from' : 'to']: of },
  thing: null,
})

/** A term as it was written. */
export const wordsOfTerm = (term: Term): string =>
  term.kind === 'name'
    ? term.text
    : term.kind === 'role'
      ? `${term.noun.forms.at(-1)?.join(' ') ?? ''} of ${wordsOfTerm(term.of)}`
      : ''

interface Member {
  readonly id: string
  readonly label: Thing['label']
  readonly name: string
  readonly class: string
  readonly facts: readonly (string | null)[]
  readonly names: readonly string[]
}

/** How a thing is said to be under another of its kind. */
const UNDER: Readonly<Partial<Record<Thing['label'], string>>> = {
  Substance: 'is a',
  Disease: 'is a kind of',
  Target: 'is one of',
  Organization: 'is a subsidiary of',
}

const stepsUp = ({ label, facts, names }: Member): readonly Step[] =>
  facts
    .map((fact, at): Step => ({
      words: `${names[at + 1] ?? ''} ${UNDER[label] ?? 'is of'} ${names[at] ?? ''}`,
      proof: fact === 'taxonomy' ? null : fact,
    }))
    .reverse()

const resolveName = async (store: GraphStore, name: string, withSubsidiaries: boolean): Promise<Anchor> => {
  const named = await findThings(store, name)
  const ids = (labels: readonly Thing['label'][]): readonly string[] =>
    named.filter(({ label }) => labels.includes(label)).map(({ id }) => id)
  const read = (query: string, things: readonly string[]): Promise<readonly Member[]> =>
    things.length === 0 ? Promise.resolve([]) : store.read<Member>(loadQuery(`ask/${query}`), { things })
  const members = [
    ...(await read('members', ids(['Substance', 'Disease', 'Target']))),
    ...(withSubsidiaries ? await read('subsidiaries', ids(['Organization'])) : []),
  ]
  const own = new Set(named.map(({ id }) => id))
  const steps = new Map<string, readonly Step[]>()
  const memberThings: Thing[] = []
  for (const member of members) {
    if (steps.has(member.id) || own.has(member.id)) continue
    steps.set(member.id, stepsUp(member))
    memberThings.push({ id: member.id, label: member.label, name: member.name })
  }
  return {
    things: [...named, ...memberThings],
    steps,
    words: namesInWords(name, named, memberThings),
    unknown: named.length === 0 ? [name] : [],
  }
}

const namesInWords = (asked: string, named: readonly Thing[], members: readonly Thing[]): string => {
  const names = [...new Set(named.map((thing) => thing.name))]
  const own = names.length === 0 ? asked : names.join(' or ')
  if (members.length === 0) return own
  const shown = [...new Set(members.map((thing) => thing.name))].filter((name) => !names.includes(name)).sort()
  const list = shown.length > 6 ? `${shown.slice(0, 6).join(', ')} and ${shown.length - 6} more` : shown.join(', ')
  return list === '' ? own : `${own} (with its members ${list})`
}
