import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GraphStore } from '../graph/graph-store.ts'
import { loadQuery } from '../graph/load-query.ts'
import type { RelationType } from '../model/fact.ts'
import type { Answer, AnswerProof, Cell } from './answer.ts'
import { describeQuestion } from './describe-question.ts'
import { matchClause, type ResolvedClause } from './match-clause.ts'
import { matchAgreements, matchTerms } from './match-deals.ts'
import { intersectMatches, joinMatches, type Match, type Matches } from './matches.ts'
import { orderAgreements } from './order-agreements.ts'
import { parseQuestion } from './parse-question.ts'
import type { Clause, Question } from './question.ts'
import { readEdges } from './read-edges.ts'
import { resolveTerm, type Anchor } from './resolve-term.ts'
import { suggestQuestions } from './suggest-questions.ts'
import type { End } from './vocabulary.ts'
import { PACKAGE_ROOT } from '../package-root.ts'

/**
 * Answers a question in English from the graph: how it was understood, the query that ran, rows, and the words that prove
 * each step of each row. A question outside the grammar has no reading, and suggestions; nothing is guessed. Errors: STORE_*.
 */
export const ask = async (question: string, store: GraphStore): Promise<Answer> => {
  const parsed = parseQuestion(question)
  if (parsed === null) return notUnderstood(question)
  const { found: all, clauses } = await answerQuestion(store, parsed)
  if (isIdle(parsed, clauses)) return notUnderstood(question)
  const ranked = { ...all, matches: rankMatches(all.matches) }
  const found = parsed.by === null ? ranked : await orderAgreements(store, parsed.by, ranked)
  const rows = found.matches
  const columns = columnsOf(rows)
  return {
    question,
    reading: describeQuestion(parsed, clauses),
    query: found.query === '' ? null : found.query,
    parameters: found.parameters,
    columns,
    rows: rows.map((match) => rowOf(match, columns)),
    evidence: await findProofs(store, rows),
    suggestions: [],
  }
}

/** A question about all relations of a name that nothing bears ("what is the weather") is none about this graph. */
const isIdle = ({ asked }: Question, clauses: readonly ResolvedClause[]): boolean =>
  asked.type === 'Thing' &&
  clauses.every(
    ({ clause, anchors }) => /^(?:ABOUT|IS_A)$/.test(clause.relation) && (anchors.to?.things.length ?? 0) === 0,
  )

const notUnderstood = (question: string): Answer => ({
  question,
  reading: null,
  query: null,
  parameters: {},
  columns: [],
  rows: [],
  evidence: [],
  suggestions: suggestQuestions(question),
})

interface Found {
  readonly found: Matches
  readonly clauses: readonly ResolvedClause[]
}

const answerQuestion = async (store: GraphStore, question: Question): Promise<Found> => {
  const clauses: ResolvedClause[] = []
  let found: Matches | null = null
  for (const clause of question.clauses) {
    const resolved = await resolveClause(store, clause)
    clauses.push(resolved)
    const matches = await matchClause(store, question, resolved)
    const explained = withAnchorSteps(matches, resolved)
    found = found === null ? explained : intersectMatches(found, explained)
  }
  found ??= await (question.asked.type === 'Term' ? matchTerms : matchAgreements)(store, question, null)
  const narrowed = await narrowMatches(store, question, clauses, found)
  return { found: narrowed, clauses }
}

/** Relations that say who belongs to whom: a company's subsidiaries do not stand for it there. */
const OF_COMPANIES_ALONE = new Set<Clause['relation']>(['SUBSIDIARY_OF', 'ACQUIRES', 'INVESTS_IN'])

const resolveClause = async (store: GraphStore, clause: Clause): Promise<ResolvedClause> => {
  const inside = async (question: Question): Promise<Matches & { readonly unknown: readonly string[] }> => {
    const { found, clauses } = await answerQuestion(store, question)
    return {
      ...found,
      unknown: clauses.flatMap(({ anchors }) => Object.values(anchors).flatMap(({ unknown }) => unknown)),
    }
  }
  const anchors: Partial<Record<End, Anchor>> = {}
  let asked: End | null = null
  for (const [end, term] of Object.entries(clause.ends) as [End, NonNullable<Clause['ends'][End]>][]) {
    if (term.kind === 'asked') asked = end
    else anchors[end] = await resolveTerm(store, term, inside, !OF_COMPANIES_ALONE.has(clause.relation))
  }
  const thing =
    clause.thing === null || clause.thing.kind === 'asked' ? null : await resolveTerm(store, clause.thing, inside)
  return {
    clause,
    asked: asked ?? (clause.relation === 'PAYS' || clause.ends.from === undefined ? 'from' : null),
    anchors,
    thing,
  }
}

/** Adds the steps from what was found to the words of the question: members of a class, roles. */
const withAnchorSteps = (found: Matches, { anchors, thing }: ResolvedClause): Matches => {
  const steps = new Map([...Object.values(anchors), thing].flatMap((anchor) => [...(anchor?.steps ?? [])]))
  return {
    ...found,
    matches: found.matches.map((match) => {
      const reach = steps.get(match.anchor ?? '') ?? []
      return { ...match, depth: match.depth + reach.length, steps: [...match.steps, ...reach] }
    }),
  }
}

/** Keeps what is of the asked type, plays the asked role, is of the asked kind, and lies in the asked years. */
const narrowMatches = async (
  store: GraphStore,
  { asked, clauses, period, only }: Question,
  resolved: readonly ResolvedClause[],
  found: Matches,
): Promise<Matches> => {
  const isAnswer = resolved.some((clause) => clause.asked === null)
  let matches = found.matches.filter(({ label }) => isAnswer || asked.type === 'Thing' || asked.type === label)
  if (only.includes('EXCLUSIVE')) matches = matches.filter(({ exclusive }) => exclusive === true)
  if (period !== null)
    matches = matches.filter(
      ({ since }) =>
        since !== null &&
        (period.from === null || since.slice(0, 4) >= period.from) &&
        (period.to === null || since.slice(0, 4) <= period.to),
    )
  const narrowed = { ...found, matches }
  if (asked.filter === 'ADC') return keepConjugates(store, narrowed)
  const { role } = asked
  const isRole =
    role === null ||
    asked.type !== 'Organization' ||
    clauses.some(
      ({ relation }) => relation === role.relation || (relation === 'USES' && role.relation === 'LICENSES_TO'),
    )
  return isRole ? narrowed : keepRole(store, narrowed, role.relation as RelationType, role.end)
}

const keepRole = async (store: GraphStore, found: Matches, relation: RelationType, end: End): Promise<Matches> => {
  const ids = [...new Set(found.matches.map(({ id }) => id))]
  const edges = await readEdges(store, end === 'from' ? 'to' : end === 'to' ? 'from' : 'either', ids, [relation])
  const players = new Set(edges.matches.map(({ anchor }) => anchor))
  return {
    ...joinMatches(found, { ...edges, matches: [] }),
    matches: found.matches.filter(({ id }) => players.has(id)),
  }
}

let endings: readonly string[] | undefined

const conjugateEndings = (): readonly string[] =>
  (endings ??= readFileSync(join(PACKAGE_ROOT, 'lexicon/ask-conjugate-names.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1))

/** Keeps antibody-drug conjugates: drugs that use a payload of the curated tree, or are named as conjugates are. */
const keepConjugates = async (store: GraphStore, found: Matches): Promise<Matches> => {
  const drugs = [...new Set(found.matches.filter(({ label }) => label === 'Drug').map(({ id }) => id))]
  const query = loadQuery('ask/conjugates')
  const rows = drugs.length === 0 ? [] : await store.read<{ readonly id: string }>(query, { drugs })
  const conjugates = new Set(rows.map(({ id }) => id))
  const isNamed = (name: string): boolean => conjugateEndings().some((ending) => name.toLowerCase().endsWith(ending))
  return {
    ...joinMatches(found, { matches: [], query: query.text, parameters: { drugs } }),
    matches: found.matches.filter(({ id, name, label }) => label !== 'Drug' || conjugates.has(id) || isNamed(name)),
  }
}

/** One match for each set of cells, the shortest chain first, then by name. */
const rankMatches = (matches: readonly Match[]): readonly Match[] => {
  const best = new Map<string, Match>()
  for (const match of matches) {
    const key = JSON.stringify([
      match.id,
      match.cells['licensor'] ?? match.anchor,
      match.label === 'Organization' ? '' : Object.values(match.cells),
    ])
    const known = best.get(key)
    if (known === undefined || match.steps.length < known.steps.length) best.set(key, match)
  }
  return [...best.values()].sort(
    (a, b) => rankOf(a) - rankOf(b) || (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1),
  )
}

/** A thing's own licence stands before one through a technology, and a short chain before a long one. */
const rankOf = ({ steps, cells }: Match): number => (cells['by'] === 'own licence' ? 0 : steps.length)

const columnsOf = (matches: readonly Match[]): readonly string[] => {
  if (matches.length === 0) return []
  const names = [...new Set(matches.flatMap(({ cells }) => Object.keys(cells)))]
  const since = matches.some((match) => match.since !== null && !('signed' in match.cells)) ? ['since'] : []
  const depth = matches.some((match) => match.depth > 0) ? ['depth'] : []
  return [...names, ...since, ...depth, 'chain']
}

const rowOf = (match: Match, columns: readonly string[]): Readonly<Record<string, Cell>> =>
  Object.fromEntries(
    columns.map((column) => [
      column,
      column === 'chain'
        ? match.steps.map(({ words }) => words).join('; ')
        : column === 'since' || column === 'depth'
          ? match[column]
          : (match.cells[column] ?? null),
    ]),
  )

interface ProofRow extends Omit<AnswerProof, 'row' | 'step'> {
  readonly id: string
  readonly about: string | null
}

/** Words that date an agreement come first: they prove its row in full; then those that claim it. */
const proofRank = ({ about }: ProofRow): number => (about === 'signedOn' ? 0 : about === 'claim' ? 1 : 2)

/** The best words for each step of each row, in the order of the steps; words that prove two steps of a row stand once. */
const findProofs = async (store: GraphStore, rows: readonly Match[]): Promise<readonly AnswerProof[]> => {
  const ids = [...new Set(rows.flatMap(({ steps }) => steps.flatMap(({ proof }) => proof ?? [])))]
  if (ids.length === 0) return []
  const best = new Map<string, ProofRow>()
  for (const proof of await store.read<ProofRow>(loadQuery('ask/proofs'), { ids })) {
    const known = best.get(proof.id)
    if (known === undefined || proofRank(proof) < proofRank(known)) best.set(proof.id, proof)
  }
  return rows.flatMap(({ steps }, row) => {
    const seen = new Set<string>()
    return steps.flatMap(({ words, proof }) => {
      const found = best.get(proof ?? '')
      if (found === undefined) return []
      const { id: _, about: __, ...place } = found
      const key = `${place.documentId}:${place.rawStart}-${place.rawEnd}`
      if (seen.has(key)) return []
      seen.add(key)
      return [{ row, step: words, ...place }]
    })
  })
}
