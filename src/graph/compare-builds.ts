import type { FactLog, LogItem } from '../fact-log/fact-log.ts'
import { claimKey } from '../model/fact.ts'
import type { Claim } from '../resolve/merge-claims.ts'
import { NO_OVERRIDES, type Overrides } from '../resolve/overrides.ts'
import { resolve, type Resolution } from '../resolve/resolve.ts'

/** One difference between two states of the log. */
export interface Change {
  readonly what: 'came' | 'went' | 'changed'
  readonly fact: string
  readonly type: Claim['type']
  readonly modality: Claim['modality']
  /** Names. */
  readonly from: string
  readonly to: string
  /** For what changed: confidence before and after. */
  readonly confidence: readonly [number | null, number | null]
  readonly why: 'new document' | 'document removed' | 'document read again' | 'resolved otherwise'
  readonly documents: readonly string[]
}

/** The number of a build; four digits alone are a year. */
const BUILD = /^(?:b|(?!\d{4}$))(?<number>\d+)$/

type State = ReadonlyMap<string, LogItem>

/** The build whose state was the log's on a day, or a build's own number, `b` before it or not; 0 before the first. */
export const buildAt = (log: FactLog, point: string): number => {
  const number = BUILD.exec(point)?.groups?.['number']
  if (number !== undefined) return Math.min(Number(number), log.builds().length)
  const end = `${point}~`
  return log.builds().filter(({ at }) => at <= end).length
}

const resolveState = (log: FactLog, state: State, overrides: Overrides): Resolution =>
  resolve(
    [...state.values()].map(({ entry }) => log.read(entry)),
    overrides,
  )

const whyOf = (documents: readonly string[], before: State, after: State): Change['why'] => {
  if (documents.some((id) => !before.has(id))) return 'new document'
  if (documents.some((id) => !after.has(id))) return 'document removed'
  if (documents.some((id) => before.get(id)?.entry !== after.get(id)?.entry)) return 'document read again'
  return 'resolved otherwise'
}

const documentsOf = (...claims: readonly (Claim | undefined)[]): readonly string[] =>
  [...new Set(claims.flatMap((claim) => claim?.proofs.map(({ document }) => document) ?? []))].sort()

/** What the things of the earlier state are called in the later one, by documents that are in both. */
const renames = (
  log: FactLog,
  before: State,
  after: State,
  old: Resolution,
  now: Resolution,
): ReadonlyMap<string, string> => {
  const names = new Map<string, string>()
  for (const [document, { entry }] of before) {
    if (after.get(document)?.entry !== entry) continue
    for (const { id } of log.read(entry).entities) {
      const [was, is] = [old.idOf(document, id), now.idOf(document, id)]
      if (was !== null && is !== null) names.set(was, is)
    }
  }
  return names
}

/** The facts that came, went and changed between two builds of the log, each with the reason. */
export const compareBuilds = (
  log: FactLog,
  from: number,
  to: number,
  overrides: Overrides = NO_OVERRIDES,
): readonly Change[] => {
  const [before, after] = [log.documentsAt(from), log.documentsAt(to)]
  const [old, now] = [resolveState(log, before, overrides), resolveState(log, after, overrides)]
  const renamed = renames(log, before, after, old, now)
  const is = new Map(now.claims.map((claim) => [claimKey(claim), claim]))
  const was = new Map(
    old.claims.map((claim) => [
      claimKey({ ...claim, from: renamed.get(claim.from) ?? claim.from, to: renamed.get(claim.to) ?? claim.to }),
      claim,
    ]),
  )
  const names = new Map([...old.things, ...now.things].map(({ id, name }) => [id, name]))
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((key): readonly Change[] => {
    const [a, b] = [was.get(key), is.get(key)]
    const claim = b ?? a
    if (claim === undefined || (a?.confidence === b?.confidence && a?.until === b?.until)) return []
    const documents = documentsOf(a, b)
    const touched = documents.filter((document) => before.get(document)?.entry !== after.get(document)?.entry)
    return [
      {
        what: a === undefined ? 'came' : b === undefined ? 'went' : 'changed',
        fact: claim.id,
        type: claim.type,
        modality: claim.modality,
        from: names.get(claim.from) ?? claim.from,
        to: names.get(claim.to) ?? claim.to,
        confidence: [a?.confidence ?? null, b?.confidence ?? null],
        why: whyOf(touched, before, after),
        documents: touched.length > 0 ? touched : documents,
      },
    ]
  })
}
