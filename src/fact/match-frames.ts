import { clauseAt } from '../syntax/clause-at.ts'
import type { Modality, RelationType } from '../model/fact.ts'
import { wordClass } from '../syntax/grammar.ts'
import type { Syntax } from '../syntax/syntax.ts'
import { fillEnds } from './fill-ends.ts'
import { findModality, findNounModality, findOption } from './find-modality.ts'
import { hasLemma } from './has-lemma.ts'
import { loadFrames, type Frame, type Guard } from './frame.ts'
import { ALL_PARTS, partsOf } from './own-parts.ts'
import type { Reader } from './reader.ts'
import { nounAt, verbOf, type Site } from './site.ts'
import type { CalledFrames, CalledWord } from './sentence-cues.ts'
import type { GuardTest } from './test-guard.ts'

/** A claim as one sentence makes it. */
export interface Claim {
  readonly type: RelationType
  readonly from: string
  readonly to: string
  readonly modality: Modality
  readonly rule: string
  readonly sentence: number
  readonly confidence: number
}

/** Hears of every frame that was tried, and why it said nothing. */
export type Trace = (frame: Frame, site: Site, outcome: string) => void

/** Tries the frames that a sentence calls on its verbs and noun groups; all of them where a trace hears of it. */
export const matchFrames = (reader: Reader, sentence: number, trace?: Trace): readonly Claim[] => {
  const called = trace === undefined ? reader.cuesOf(sentence).called() : allFrames()
  return called === null ? NO_CLAIMS : matchCalled(reader, sentence, called, trace)
}

/** Tries some frames on a sentence's verbs and noun groups. */
export const matchCalled = (
  reader: Reader,
  sentence: number,
  called: CalledFrames,
  trace?: Trace,
): readonly Claim[] => {
  const pass: Pass = { reader, syntax: reader.syntaxOf(sentence), called, claims: [], trace }
  if (called.verbs.length > 0) callVerbs(pass)
  if (called.nouns.length + called.everywhere.length > 0) callNouns(pass)
  return pass.claims
}

/** Of a sentence that calls none. */
export const NO_FRAMES: CalledFrames = { verbs: [], nouns: [], everywhere: [] }

const allFrames = (): CalledFrames => {
  const { verbs, nouns, everywhere } = loadFrames()
  return { verbs: [...verbs.values()], nouns: [...nouns.values()], everywhere: everywhere.frames }
}

/** What is told of each site of a sentence. */
interface Pass {
  readonly reader: Reader
  readonly syntax: Syntax
  readonly called: CalledFrames
  readonly claims: Claim[]
  readonly trace: Trace | undefined
}

/** The frames that a word calls; the words are few. */
const framesOf = (called: readonly CalledWord[], word: string): readonly Frame[] | null => {
  for (const one of called) if (one.word === word) return one.frames
  return null
}

const callVerbs = (pass: Pass): void => {
  const { syntax, called } = pass
  for (let clause = 0; clause < syntax.clauses.length; clause++) {
    const verb = verbOf(syntax, clauseAt(syntax, clause))
    if (verb === null) continue
    for (const lemma of verb.lemmas) {
      const frames = framesOf(called.verbs, lemma)
      if (frames !== null) call(pass, frames, clause, -1, ALL_PARTS)
    }
  }
}

/** Stands for the parts of a group until a frame is tried on it; every group has some. */
const UNREAD = 0

const callNouns = (pass: Pass): void => {
  const { syntax, trace } = pass
  const { nouns, everywhere } = pass.called
  for (let noun = 0; noun < syntax.groups.length; noun++) {
    const group = nounAt(syntax, noun)
    if (group === null) continue
    const { words, mentions, owner } = group
    const clause = syntax.clauseOf[noun] ?? -1
    let parts = trace === undefined ? UNREAD : ALL_PARTS
    if (everywhere.length > 0 && (mentions.length > 0 || owner !== null)) {
      if (parts === UNREAD) parts = partsOf(syntax, noun, group)
      call(pass, everywhere, clause, noun, parts)
    }
    if (nouns.length === 0) continue
    for (let nth = 0; nth < words.length; nth++) {
      const word = words[nth] ?? ''
      const frames = framesOf(nouns, word)
      if (frames === null || words.indexOf(word) !== nth) continue
      if (parts === UNREAD) parts = partsOf(syntax, noun, group)
      call(pass, frames, clause, noun, parts)
    }
  }
}

/** Tries frames on a site with some {@link partsOf}, those that find their ends there or elsewhere. */
const call = (pass: Pass, frames: readonly Frame[], clause: number, noun: number, parts: number): void => {
  const { reader, syntax, claims, trace } = pass
  let site: Site | null = null
  for (const frame of frames) {
    const { from, to } = frame.ends
    if ((from.parts & parts) !== 0 && (to.parts & parts) !== 0)
      tryFrame(frame, (site ??= { reader, syntax, clause, noun }), claims, trace)
  }
}

const NO_CLAIMS: readonly Claim[] = []

/** Adds what a frame says of a site to some claims. */
const tryFrame = (frame: Frame, site: Site, claims: Claim[], trace: Trace | undefined): void => {
  const { tests, relation, rule } = frame
  for (const test of tests)
    if (!test(site)) {
      if (trace !== undefined) trace(frame, site, `guard ${nameOfFailed(frame, test)}`)
      return
    }
  const ends = fillEnds(frame, site)
  if (typeof ends === 'string') {
    trace?.(frame, site, `nothing in ${frame[ends].join('|')}`)
    return
  }
  const modality = modalityOf(frame, site)
  const { sentence } = site.syntax
  const first = claims.length
  for (const from of ends.from)
    for (const to of ends.to)
      if (from !== to) claims.push({ type: relation, from, to, modality, rule, sentence, confidence: 0.9 })
  if (modality === 'OPTIONAL') claims.push(...optionsOf(claims.slice(first), site))
  if (trace === undefined) return
  const said = claims.slice(first)
  const pairs = said.map((claim) => `${claim.from}>${claim.to}`).join(' ')
  trace(frame, site, said.length > 0 ? `${modality} ${pairs}` : 'both ends are one thing')
}

const nameOfFailed = ({ guards, tests }: Frame, test: GuardTest): string =>
  guards
    .filter((_, at) => tests[at] === test)
    .map(nameOf)
    .join()

const nameOf = (guard: Guard): string =>
  guard.kind === 'always' || guard.kind === 'planned'
    ? guard.kind
    : `${guard.kind} ${guard.kind === 'empty' ? guard.slot : guard.words}`

/** Frames of what a thing is or whose it is, said by the words of one noun group. */
const isOfGroup = ({ kind, from: [from = ''], to: [to = ''] }: Frame): boolean =>
  kind === 'noun' && WITHIN_GROUP.has(from) && WITHIN_GROUP.has(to)
const WITHIN_GROUP = new Set(['owner', 'self', 'denoted', 'own-name', 'nested', 'compound', 'mods', 'based'])

/**
 * "It may expand its collaboration with X", "it did not disclose terms of the collaboration", "it could receive milestones
 * under its collaboration with X": what is told of is there.
 */
const isStanding = ({ kind, relation }: Frame, syntax: Syntax, clause: number, noun: number): boolean => {
  const group = nounAt(syntax, noun)
  if (kind !== 'noun' || group === null || !STANDING.has(relation)) return false
  const isOwned = group.owner !== null
  if (!isOwned && !DEFINITE.has(group.determiner)) return false
  const { before = [], after = [] } = clauseAt(syntax, clause) ?? {}
  const place = after.find((item) => item.group === noun) ?? before.find((item) => item.group === noun)
  if (place?.preposition === 'under' || (isOwned && (place?.preposition ?? '') !== '')) return true
  return hasLemma(verbOf(syntax, clauseAt(syntax, clause)), wordClass('presuming-verb'))
}
const STANDING = new Set<RelationType>([
  'COLLABORATES_WITH',
  'LICENSES_TO',
  'SUPPLIES',
  'DISTRIBUTES_FOR',
  'SUBSIDIARY_OF',
])
const DEFINITE = new Set(['the', 'this', 'that'])

/**
 * "X's stake in Y may change", "it may license X's inhibitor Z": what a subject has, it has whatever becomes of it, and
 * what a name's own group says of it holds; not proposed deals, not what something is said to be.
 */
const isGiven = (frame: Frame, syntax: Syntax, clause: number, noun: number): boolean => {
  const group = nounAt(syntax, noun)
  if (group === null || group.words.some((word) => wordClass('unsure-word').has(word))) return false
  if (group.owner !== null && clauseAt(syntax, clause)?.subject === noun) return true
  if (isStanding(frame, syntax, clause, noun)) return true
  if (!isOfGroup(frame) || (group.name === null && group.owner === null)) return false
  const isComplement = clauseAt(syntax, clause)?.after.some((item) => item.group === noun && item.preposition === '')
  return isComplement !== true || !hasLemma(verbOf(syntax, clauseAt(syntax, clause)), wordClass('be-verb'))
}

/** "ORV-12 can bind CD70". */
const isAble = (syntax: Syntax, clause: number): boolean => verbOf(syntax, clauseAt(syntax, clause))?.modal === 'can'

/** What the words around a site make of its claim; nothing for what a subject is called: "X's licensees, Y and Z, are not affected". */
const modalityOf = (frame: Frame, { syntax, clause, noun }: Site): Modality => {
  if (frame.guards.some(({ kind }) => kind === 'always')) return 'ASSERTED'
  const called = frame.from.includes('denoted') || frame.to.includes('denoted')
  if (called && clauseAt(syntax, clause)?.subject === noun) return 'ASSERTED'
  const own = noun < 0 ? 'ASSERTED' : findNounModality(syntax, clause, noun)
  const around = findModality(syntax, clause)
  if (own === 'ASSERTED' && around === 'ASSERTED') return own
  const isPlan = around === 'PROPOSED' || (around === 'HYPOTHETICAL' && isAble(syntax, clause))
  if (isPlan && frame.guards.some(({ kind }) => kind === 'planned')) return own
  const mayBeGiven = own === 'ASSERTED' || (own !== 'NEGATED' && isOfGroup(frame))
  if (mayBeGiven && around !== 'TERMINATED' && isGiven(frame, syntax, clause, noun)) return 'ASSERTED'
  return own === 'ASSERTED' ? around : own
}

/** Options that somebody has, by the optional claims: to license from its grantor, to buy its grantor. */
const optionsOf = (claims: readonly Claim[], { syntax, clause }: Site): readonly Claim[] =>
  claims.flatMap((claim): readonly Claim[] => {
    const { type, from, to } = claim
    if ((type !== 'LICENSES_TO' && type !== 'ACQUIRES') || findOption(syntax, clause) < 0) return []
    const option = { ...claim, type: 'GRANTS_OPTION_TO', modality: 'ASSERTED' } as const
    return [
      type === 'LICENSES_TO'
        ? { ...option, rule: 'grants-option-to/option-to-license' }
        : { ...option, from: to, to: from, rule: 'grants-option-to/option-to-buy' },
    ]
  })
