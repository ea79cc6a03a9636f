import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Cue } from '../lexicon/cue.ts'
import { LEXICON_DIR } from '../lexicon/load-lexicon.ts'
import type { Candidate } from './candidate.ts'
import { findCapitalRuns, isEveryday, type Run } from './find-capital-runs.ts'
import { addNameFeatures, type Claims, type UnknownName } from './name-features.ts'
import { NAME_CLASSES, chancesOf, type NameClass, type NameModel } from './name-model.ts'
import type { EntityType } from '../model/entity.ts'
import type { View } from './view.ts'

/** Rules by which only a place or a mark speaks for a name. */
const HINTS =
  /(?:about-heading|owner|subject-of-announcement|counterparty|called-partner|listed-with|beside-company|acquired|placed-drug|brand-mark)$/

const PRODUCT = /^(?:placed-drug|brand-mark)$/

/** Whether a candidate is sure enough to stand by itself. */
export const isSure = ({ rule, id }: Candidate): boolean => id !== null || !HINTS.test(rule)

/** The names of a document that nothing sure claims, with what the sure ones say around them. */
export const findUnknownNames = (
  view: View,
  chosen: readonly Candidate[],
): { claims: Claims; names: UnknownName[] } => {
  const claimed = new Uint8Array(view.count)
  const typeAt: (Candidate['type'] | undefined)[] = []
  const hints = new Map<number, string[]>()
  const parts = new Set<string>()
  const lastWords = new Set<string>()
  for (const candidate of chosen) {
    const { first, last, rule, type } = candidate
    if (isSure(candidate)) {
      claimed.fill(1, first, last)
      for (let at = first; at < last; at++) typeAt[at] = type
      if (type === 'Organization' && last - first > 1 && !parts.has(key(view, first, last))) {
        parts.add(key(view, first, last))
        for (let at = first + 1; at < last; at++) parts.add(key(view, first, at)).add(key(view, at, last))
      }
    } else hints.set(first, [...(hints.get(first) ?? []), rule.replace('mention/', '')])
  }
  const runs = findCapitalRuns(view, claimed)
  const whole = new Set(runs.map(({ first, last }) => key(view, first, last)))
  const runsOf = new Map<string, Run[]>()
  for (const untrimmed of runs) {
    const run = withoutOpening(view, untrimmed, whole)
    const words = key(view, run.first, run.last)
    if (parts.has(words)) continue
    const known = runsOf.get(words)
    if (known === undefined) runsOf.set(words, [run])
    else known.push(run)
    if (run.last - run.first > 1) lastWords.add(view.lower(run.last - 1))
  }
  const names = [...runsOf]
    .map(([words, runs]) => ({ words, runs }))
    .filter(({ runs }) => runs.some((run) => hints.has(run.first) || !isTitled(view, run)))
  return { claims: { typeAt, hints, lastWords }, names }
}

/** A run without the words before a name that stands alone elsewhere: "Recent Fairlink" where "Fairlink" is named too. */
const withoutOpening = (view: View, { first, last }: Run, whole: ReadonlySet<string>): Run => {
  for (let at = first + 1; at < last && view.has(at - 1, Cue.common | Cue.english | Cue.verb | Cue.place); at++)
    if (whole.has(key(view, at, last)) && !view.has(at, Cue.common | Cue.english)) return { first: at, last }
  return { first, last }
}

/** Capitals and place say nothing of a run in a heading or a table, unless a mark or its letters do. */
const isTitled = (view: View, { first, last }: Run): boolean => {
  const kind = view.layout.sentences[view.sentenceOf[first] ?? -1]?.kind
  if (kind !== 'heading' && kind !== 'row') return false
  return view.markLength(last) === 0 && (last - first > 1 || !/\p{Ll}\p{Lu}|\d/u.test(view.words(first, last)))
}

const isPlain = (view: View, { first, last }: Run): boolean => {
  if (last - first === 1 && /^\p{Lu}{2,4}s?$/u.test(view.surface(first))) return true
  for (let at = first; at < last; at++) if (view.isWord(at) && !isEveryday(view, at)) return false
  return true
}

const key = (view: View, first: number, last: number): string => {
  let words = view.lower(first)
  for (let at = first + 1; at < last; at++) words += ` ${view.lower(at)}`
  return words
}

let loaded: NameModel | undefined
const loadModel = (): NameModel =>
  (loaded ??= JSON.parse(readFileSync(join(LEXICON_DIR, 'names.json'), 'utf8')) as NameModel)

/** The likeliest class of a name, and its chance. */
const classOf = (view: View, claims: Claims, name: UnknownName, { weights }: NameModel): [NameClass, number] => {
  const sums = new Float64Array(NAME_CLASSES.length)
  addNameFeatures(view, claims, name, (kind, value, count) => {
    const row = weights[kind]?.[value]
    if (row === undefined) return
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0) * count
  })
  const chances = chancesOf(sums)
  const best = chances.indexOf(Math.max(...chances))
  return [NAME_CLASSES[best] ?? 'NONE', chances[best] ?? 0]
}

/** Chance that a name of everyday words alone must have, "Silver Basin Bank", and a short abbreviation. */
const EVERYDAY_CHANCE = 0.95
/** No name ends so: "Fairlink Candidate", "Revenue Reported". */
const NO_LAST = Cue.drugHead | Cue.genericName | Cue.diseaseHead | Cue.verb | Cue.function
/** More than any chance. */
const NEVER = 2
/** Chance at which the model is believed where a mark or a place says otherwise. */
const SURE_CHANCE = 0.9

/** The least chance at which a name is given a type. */
const leastOf = (view: View, claims: Claims, { runs }: UnknownName, type: EntityType, model: NameModel): number => {
  const least = model.thresholds[type] ?? NEVER
  const rules = runs.flatMap(({ first }) => claims.hints.get(first) ?? [])
  if (rules.length > 0) return rules.every((rule) => PRODUCT.test(rule)) ? Math.max(least, SURE_CHANCE) : NEVER
  if (runs.every(({ last }) => view.has(last - 1, NO_LAST))) return NEVER
  return runs.every((run) => isPlain(view, run)) ? Math.max(least, EVERYDAY_CHANCE) : least
}

/** Candidates whose names nothing sure claims get the type that their form and their places speak for. */
export const typeNames = (
  view: View,
  chosen: readonly Candidate[],
  model: NameModel = loadModel(),
): readonly Candidate[] => {
  const { claims, names } = findUnknownNames(view, chosen)
  const typed: Candidate[] = []
  const taken = new Uint8Array(view.count)
  for (const name of names) {
    const [type, chance] = classOf(view, claims, name, model)
    if (type === 'NONE' || chance < leastOf(view, claims, name, type, model)) continue
    for (const { first, last } of name.runs) {
      taken.fill(1, first, last)
      typed.push({
        type,
        first,
        last,
        rule: 'mention/typed-name',
        confidence: Number((chance * 0.8).toFixed(2)),
        id: null,
        flags: 0,
      })
    }
  }
  const rest = chosen.filter((candidate) => taken[candidate.first] === 0 && taken[candidate.last - 1] === 0)
  return [...rest, ...typed].sort((a, b) => a.first - b.first)
}
