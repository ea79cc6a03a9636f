import { groupAt } from '../syntax/group-at.ts'
import { clauseAt } from '../syntax/clause-at.ts'
import type { EntityType } from '../model/entity.ts'
import { wordClass } from '../syntax/grammar.ts'
import type { Syntax } from '../syntax/syntax.ts'
import { slotOf } from './fill-slots.ts'
import type { Guard } from './frame.ts'
import { hasLemma } from './has-lemma.ts'
import { isPassive, nounAt, verbOf, type Site, type Slot } from './site.ts'

/** Whether a guard holds at a site. */
export type GuardTest = (site: Site) => boolean

type Words = ReadonlySet<string>

/** The test of a guard, with its word class and slot looked up once. */
export const testOf = (guard: Guard): GuardTest => {
  if (guard.kind === 'always' || guard.kind === 'planned') return () => true
  if (guard.kind === 'empty') {
    const [isOwner, fill] = [guard.slot === 'owner', slotOf(guard.slot)]
    return (site) => !(isOwner && hasOwner(site)) && fill(site, 'Organization', NONE).length === 0
  }
  if (guard.kind === 'object') return (site) => actsOn(site, guard.words as EntityType)
  if (guard.kind === 'unobject') return (site) => !actsOn(site, guard.words as EntityType)
  const words = wordClass(guard.words)
  const test = TESTS[guard.kind]
  return (site) => test(site, words)
}

const NONE: readonly string[] = []

/** True where an owner stands there, be it known or not. */
const hasOwner = ({ syntax, noun }: Site): boolean => (nounAt(syntax, noun)?.owner ?? null) !== null

const objectOf: Slot = (site, type, filled) => slotOf('object')(site, type, filled)

/** True where the object of a site's verb names a thing of a type. */
const actsOn = (site: Site, type: EntityType): boolean => {
  const { reader, syntax, clause } = site
  const verb = site.noun < 0 ? site : { reader, syntax, clause, noun: -1 }
  return objectOf(verb, type, NONE).some((id) => reader.typeOf(id) === type)
}

const verbAt = ({ syntax, clause }: Site): ReturnType<typeof verbOf> => verbOf(syntax, clauseAt(syntax, clause))

const anyWord = (syntax: Syntax, index: number, words: Words): boolean => {
  const group = nounAt(syntax, index)
  if (group !== null) for (const word of group.words) if (words.has(word)) return true
  return false
}

/** A word of a class in the noun group of a site or in the infinitive that hangs on it ("rights to distribute"); else in the object of the verb. */
const has = ({ syntax, clause, noun }: Site, words: Words): boolean =>
  noun < 0 ? objectHas(syntax, clause, words) : anyWord(syntax, noun, words) || isMeantFor(syntax, noun, words)

const objectHas = (syntax: Syntax, clause: number, words: Words): boolean => {
  const current = clauseAt(syntax, clause)
  const verb = verbOf(syntax, current)
  if (current === undefined || verb === null) return false
  if (isPassive(current, verb)) return anyWord(syntax, current.subject, words)
  for (const { preposition, group } of current.after)
    if ((preposition === '' || preposition === 'of') && anyWord(syntax, group, words)) return true
  return false
}

const isMeantFor = (syntax: Syntax, noun: number, words: Words): boolean => {
  for (const clause of syntax.clauses)
    if (clause.kind === 'infinitive' && clause.anchor === noun && hasLemma(verbOf(syntax, clause), words)) return true
  return false
}

/** "a deal with X to develop": true where an infinitive behind the site has a verb of a class. */
const isMeantTo = ({ syntax, clause }: Site, words: Words): boolean => {
  for (const other of syntax.clauses)
    if (other.kind === 'infinitive' && other.parent === clause && hasLemma(verbOf(syntax, other), words)) return true
  return false
}

/** A noun of a class anywhere in the sentence. */
const says = ({ syntax }: Site, words: Words): boolean => {
  for (let at = 0; at < syntax.groups.length; at++) if (anyWord(syntax, at, words)) return true
  return false
}

/** True where a verb's object is a drug, a substance, or goods by its words. */
const handlesGoods = (site: Site, words: Words): boolean =>
  objectHas(site.syntax, site.clause, words) ||
  objectHas(site.syntax, site.clause, wordClass('goods-noun')) ||
  actsOn(site, 'Drug') ||
  actsOn(site, 'Substance') ||
  givesGoods(site, words)

/** "provides Orvane with DM1": goods behind "with", where the object is who gets them. */
const givesGoods = ({ syntax, clause }: Site, words: Words): boolean => {
  const items = clauseAt(syntax, clause)?.after ?? []
  const first = items[0]
  if (first?.preposition !== '' || nounAt(syntax, first.group)?.name?.type !== 'Organization') return false
  return items.some(({ preposition, group }) => {
    const noun = preposition === 'with' ? nounAt(syntax, group) : null
    if (noun === null) return false
    if (words.has(noun.head) || wordClass('goods-noun').has(noun.head)) return true
    return noun.name?.type === 'Drug' || noun.name?.type === 'Substance'
  })
}

/** An adverb of a class in the verb group of a site or right behind it: "jointly develop", "join together". */
const hasAdverb = ({ syntax, clause }: Site, words: Words): boolean => {
  const at = clauseAt(syntax, clause)?.verb ?? -1
  const verb = groupAt(syntax, at)
  const behind = groupAt(syntax, at + 1)
  if (verb?.kind === 'verb' && verb.adverbs.some((word) => words.has(word))) return true
  return at >= 0 && behind?.kind === 'mark' && behind.tag === 'adverb' && words.has(behind.lower)
}

/** An adverb of a class anywhere in the sentence: "hands the rights back to". */
const hasParticle = ({ syntax }: Site, words: Words): boolean => {
  for (const group of syntax.groups) {
    if (group.kind === 'mark' && group.tag === 'adverb' && words.has(group.lower)) return true
    if (group.kind === 'verb' && group.adverbs.some((word) => words.has(word))) return true
  }
  return false
}

const TESTS: Readonly<
  Record<
    Exclude<Guard['kind'], 'always' | 'planned' | 'empty' | 'object' | 'unobject'>,
    (site: Site, words: Words) => boolean
  >
> = {
  has,
  lacks: (site, words) => !has(site, words),
  purpose: isMeantTo,
  via: (site, words) => hasLemma(verbAt(site), words),
  unless: (site, words) => !hasLemma(verbAt(site), words),
  says,
  unsaid: (site, words) => !says(site, words),
  head: ({ syntax, noun }, words) => words.has(nounAt(syntax, noun)?.head ?? ''),
  adverb: hasAdverb,
  particle: hasParticle,
  unparticle: (site, words) => !hasParticle(site, words),
  goods: handlesGoods,
}
