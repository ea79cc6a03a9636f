import type { Mention } from '../model/mention.ts'
import { wordClass } from '../syntax/grammar.ts'
import type { NounGroup } from '../syntax/syntax.ts'
import { Cue } from './cues.ts'
import { slotOf } from './fill-slots.ts'
import { distinct, joined, NONE } from './id-lists.ts'
import type { Reader } from './reader.ts'
import { nounAt, type Site } from './site.ts'

/** How far into a document its deal is announced, in sentences. */
const LEAD = 12

/** The two sides of the deal that a document announces: "A and B announce a collaboration", "A's agreement with B". */
export const findParties = (reader: Reader): readonly string[] => {
  const deals = wordClass('deal-noun')
  const last = Math.min(LEAD, reader.named.sentences.length)
  for (let sentence = 0; sentence < last; sentence++) {
    if (!namesTwo(reader.mentionsOf(sentence)) || !reader.cuesOf(sentence).has(Cue.deal)) continue
    const syntax = reader.syntaxOf(sentence)
    for (let noun = 0; noun < syntax.groups.length; noun++) {
      if (!isDeal(nounAt(syntax, noun), deals)) continue
      const pair = sidesOf({ reader, syntax, clause: syntax.clauseOf[noun] ?? -1, noun })
      if (pair.length === 2) return pair
    }
  }
  return []
}

/** True where two organizations are named. */
const namesTwo = (mentions: readonly Mention[]): boolean => {
  let first: string | null = null
  for (const { type, entity } of mentions) {
    if (type !== 'Organization') continue
    first ??= entity
    if (entity !== first) return true
  }
  return false
}

const isDeal = (group: NounGroup | null, deals: ReadonlySet<string>): boolean => {
  if (group !== null) for (const word of group.words) if (deals.has(word)) return true
  return false
}

const BESIDE = ['with', 'between'].map(slotOf)
const OWN = ['owner', 'clause-agent'].map(slotOf)

/** Whose deal a noun names, and with whom. */
const sidesOf = (site: Site): readonly string[] => {
  let sides: readonly string[] = NONE
  for (const fill of OWN) if (sides.length === 0) sides = fill(site, 'Organization', NONE)
  for (const fill of BESIDE) sides = joined(sides, fill(site, 'Organization', NONE))
  return distinct(sides)
}
