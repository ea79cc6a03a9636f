import { RELATIONS, type Modality, type RelationType } from '../model/fact.ts'
import type { EntityType } from '../model/entity.ts'
import { wordClass } from '../syntax/grammar.ts'
import type { NounGroup, Syntax } from '../syntax/syntax.ts'
import { fillSlot } from './fill-slots.ts'
import { findModality, findNounModality, findOption } from './find-modality.ts'
import { loadFrames, type Frame, type Guard } from './frame.ts'
import type { Reader } from './reader.ts'
import { isPassive, verbOf, type Site } from './site.ts'

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
  const cues = reader.cuesOf(sentence)
  if (trace === undefined && !cues.isCalling) return NO_CLAIMS
  const syntax = reader.syntaxOf(sentence)
  const index = loadFrames()
  const claims: Claim[] = []
  const call = (frames: readonly Frame[], site: Site): void => {
    for (const frame of frames)
      if (trace !== undefined || cues.calls(frame)) claims.push(...tryFrame(frame, site, trace))
  }
  const everywhere = index.nouns.get('*') ?? NO_FRAMES
  syntax.clauses.forEach((clause, at) => {
    const verb = verbOf(syntax, clause)
    const site = { reader, syntax, clause: at, noun: -1 }
    for (const lemma of verb?.lemma.split(' ') ?? []) call(index.verbs.get(lemma) ?? NO_FRAMES, site)
  })
  syntax.groups.forEach((group, at) => {
    if (group.kind !== 'noun') return
    const site = { reader, syntax, clause: syntax.clauseOf[at] ?? -1, noun: at }
    if (group.mentions.length > 0 || group.owner !== null) call(everywhere, site)
    group.words.forEach((word, nth) => {
      if (group.words.indexOf(word) === nth) call(index.nouns.get(word) ?? NO_FRAMES, site)
    })
  })
  return claims
}

const NO_CLAIMS: readonly Claim[] = []
const NO_FRAMES: readonly Frame[] = []

const tryFrame = (frame: Frame, site: Site, trace: Trace | undefined): readonly Claim[] => {
  const failed = frame.guards.find((guard) => !holds(guard, site))
  if (failed !== undefined) {
    trace?.(frame, site, `guard ${nameOf(failed)}`)
    return []
  }
  const ends = fillEnds(frame, site)
  if (!('from' in ends)) {
    trace?.(frame, site, `nothing in ${ends.join('|')}`)
    return []
  }
  const modality = modalityOf(frame, site)
  const claims: Claim[] = []
  for (const from of ends.from)
    for (const to of ends.to)
      if (from !== to)
        claims.push({
          type: frame.relation,
          from,
          to,
          modality,
          rule: frame.rule,
          sentence: site.syntax.sentence,
          confidence: 0.9,
        })
  claims.push(...optionsOf(claims, site))
  trace?.(
    frame,
    site,
    claims.length > 0
      ? `${modality} ${claims.map((claim) => `${claim.from}>${claim.to}`).join(' ')}`
      : 'both ends are one thing',
  )
  return claims
}

const nameOf = (guard: Guard): string =>
  guard.kind === 'always' || guard.kind === 'planned'
    ? guard.kind
    : `${guard.kind} ${guard.kind === 'empty' ? guard.slot : guard.words}`

/** "X's stake in Y may change": what a subject has, it has whatever becomes of it; not its proposed deals. */
const isHad = (syntax: Syntax, clause: number, noun: number): boolean => {
  const group = syntax.groups[noun]
  if (group?.kind !== 'noun' || group.owner === null || syntax.clauses[clause]?.subject !== noun) return false
  return !group.words.some((word) => wordClass('unsure-word').has(word))
}

/** What the words around a site make of its claim; nothing for what a subject is called: "X's licensees, Y and Z, are not affected". */
const modalityOf = (frame: Frame, { syntax, clause, noun }: Site): Modality => {
  if (frame.guards.some(({ kind }) => kind === 'always')) return 'ASSERTED'
  const called = frame.from.includes('denoted') || frame.to.includes('denoted')
  if (called && syntax.clauses[clause]?.subject === noun) return 'ASSERTED'
  const own = noun < 0 ? 'ASSERTED' : findNounModality(syntax, clause, noun)
  const around = findModality(syntax, clause)
  if (around === 'PROPOSED' && frame.guards.some(({ kind }) => kind === 'planned')) return own
  if (own !== 'ASSERTED' || around === 'ASSERTED' || around === 'TERMINATED') return own === 'ASSERTED' ? around : own
  return isHad(syntax, clause, noun) ? 'ASSERTED' : around
}

/** An option that somebody has: to license from its grantor, to buy its grantor. */
const optionsOf = (claims: readonly Claim[], { syntax, clause }: Site): readonly Claim[] =>
  claims.flatMap((claim): readonly Claim[] => {
    const { type, from, to, modality } = claim
    if ((type !== 'LICENSES_TO' && type !== 'ACQUIRES') || modality !== 'OPTIONAL' || findOption(syntax, clause) < 0)
      return []
    const option = { ...claim, type: 'GRANTS_OPTION_TO', modality: 'ASSERTED' } as const
    return [
      type === 'LICENSES_TO'
        ? { ...option, rule: 'grants-option-to/option-to-license' }
        : { ...option, from: to, to: from, rule: 'grants-option-to/option-to-buy' },
    ]
  })

/** Fills both ends; the end whose slots need the other ("counterpart") comes second. Else gives the slots of the empty end. */
const fillEnds = (frame: Frame, site: Site): { from: readonly string[]; to: readonly string[] } | readonly string[] => {
  if (frame.from.some(needsOther)) {
    const to = fill(site, frame.to, RELATIONS[frame.relation].to, [])
    if (to.length === 0) return frame.to
    const from = fill(site, frame.from, RELATIONS[frame.relation].from, to)
    return from.length === 0 ? frame.from : { from, to }
  }
  if (frame.to.every((slot) => OWN.has(slot)) && fill(site, frame.to, RELATIONS[frame.relation].to, []).length === 0)
    return frame.to
  const from = fill(site, frame.from, RELATIONS[frame.relation].from, [])
  if (from.length === 0) return frame.from
  const to = fill(site, frame.to, RELATIONS[frame.relation].to, from)
  return to.length === 0 ? frame.to : { from, to }
}

/** Slots that look at nothing but the noun group itself: the cheapest to find empty. */
const OWN = new Set(['mods', 'compound', 'based', 'mutated', 'nested', 'own-name', 'owner-mods', 'partnered'])

const needsOther = (slot: string): boolean =>
  slot === 'counterpart' || slot === 'topic-alone' || slot.startsWith('thing.')

const fill = (
  site: Site,
  slots: readonly string[],
  types: readonly EntityType[],
  filled: readonly string[],
): readonly string[] => {
  for (const slot of slots) {
    const fresh = new Set<string>()
    for (const type of types)
      for (const id of fillSlot(site, slot, type, filled))
        if (isOf(site.reader, id, types) && (filled.length !== 1 || filled[0] !== id)) fresh.add(id)
    if (fresh.size > 0) return [...fresh]
  }
  return NONE
}
const NONE: readonly string[] = []

const isOf = (reader: Reader, id: string, types: readonly EntityType[]): boolean => {
  const type = reader.typeOf(id)
  return type !== null && types.includes(type)
}

const holds = (guard: Guard, site: Site): boolean => {
  if (guard.kind === 'empty')
    return !hasOwner(guard.slot, site) && fillSlot(site, guard.slot, 'Organization', []).length === 0
  if (guard.kind === 'object') {
    const type = guard.words as EntityType
    return fillSlot({ ...site, noun: -1 }, 'object', type, []).some((id) => site.reader.typeOf(id) === type)
  }
  if (guard.kind === 'always' || guard.kind === 'planned') return true
  const words = wordClass(guard.words)
  if (guard.kind === 'purpose') return isMeantTo(site, words)
  if (guard.kind === 'goods') return handlesGoods(site, words)
  if (guard.kind === 'adverb') return adverbsOf(site).some((word) => words.has(word))
  if (guard.kind === 'head') {
    const group = site.syntax.groups[site.noun]
    return group?.kind === 'noun' && words.has(group.head)
  }
  if (guard.kind === 'says' || guard.kind === 'unsaid')
    return (
      site.syntax.groups.some((group) => group.kind === 'noun' && group.words.some((word) => words.has(word))) ===
      (guard.kind === 'says')
    )
  if (guard.kind === 'via' || guard.kind === 'unless') {
    const verb = verbOf(site.syntax, site.syntax.clauses[site.clause])
    return (verb?.lemma.split(' ').some((lemma) => words.has(lemma)) ?? false) === (guard.kind === 'via')
  }
  const found = guardWords(site).some((word) => words.has(word))
  return guard.kind === 'has' ? found : !found
}

/** "a deal with X to develop": true where an infinitive behind the site has a verb of a class. */
const isMeantTo = ({ syntax, clause }: Site, words: ReadonlySet<string>): boolean =>
  syntax.clauses.some(
    (other) =>
      other.kind === 'infinitive' &&
      other.parent === clause &&
      (verbOf(syntax, other)
        ?.lemma.split(' ')
        .some((lemma) => words.has(lemma)) ??
        false),
  )

/** True where a verb's object is a drug, a substance, or goods by its words. */
const handlesGoods = (site: Site, words: ReadonlySet<string>): boolean => {
  const verbs = { ...site, noun: -1 }
  const isGoods = (word: string): boolean => words.has(word) || wordClass('goods-noun').has(word)
  return (
    guardWords(verbs).some(isGoods) ||
    (['Drug', 'Substance'] as const).some((type) =>
      fillSlot(verbs, 'object', type, []).some((id) => site.reader.typeOf(id) === type),
    )
  )
}

/** Adverbs in the verb group of a site and right behind it: "jointly develop", "join together". */
const adverbsOf = ({ syntax, clause }: Site): readonly string[] => {
  const at = syntax.clauses[clause]?.verb ?? -1
  const behind = syntax.groups[at + 1]
  return [
    ...(verbOf(syntax, syntax.clauses[clause])?.adverbs ?? []),
    ...(at >= 0 && behind?.kind === 'mark' && behind.tag === 'adverb' ? [behind.lower] : []),
  ]
}

/** True where an owner is asked for and one stands there, be it known or not. */
const hasOwner = (slot: string, { syntax, noun }: Site): boolean => {
  const group = syntax.groups[noun]
  return slot === 'owner' && group?.kind === 'noun' && group.owner !== null
}

/** Words that guards look at: the noun group's own, or those of the verb's object. */
const guardWords = ({ syntax, clause, noun }: Site): readonly string[] => {
  if (noun >= 0) return [...wordsOf(syntax, noun), ...purposeOf(syntax, noun)]
  const current = syntax.clauses[clause]
  const verb = verbOf(syntax, current)
  if (current === undefined || verb === null) return []
  if (isPassive(current, verb)) return wordsOf(syntax, current.subject)
  return current.after
    .filter((item) => item.preposition === '' || item.preposition === 'of')
    .flatMap((item) => wordsOf(syntax, item.group))
}

/** Verbs of the infinitive that hangs on a noun: "rights to distribute". */
const purposeOf = (syntax: Syntax, noun: number): readonly string[] =>
  syntax.clauses
    .filter((clause) => clause.kind === 'infinitive' && clause.anchor === noun)
    .flatMap((clause) => verbOf(syntax, clause)?.lemma.split(' ') ?? [])

const wordsOf = (syntax: Syntax, index: number): readonly string[] => {
  const group: NounGroup | undefined = syntax.groups[index]?.kind === 'noun' ? syntax.groups[index] : undefined
  return group?.words ?? []
}
