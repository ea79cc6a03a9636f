import { wordClass } from '../syntax/grammar.ts'
import { fillSlot } from './fill-slots.ts'
import type { Reader } from './reader.ts'

/** How far into a document its deal is announced, in sentences. */
const LEAD = 12

/** The two sides of the deal that a document announces: "A and B announce a collaboration", "A's agreement with B". */
export const findParties = (reader: Reader): readonly string[] => {
  const last = Math.min(LEAD, reader.named.sentences.length)
  for (let sentence = 0; sentence < last; sentence++) {
    const mentions = reader.mentionsOf(sentence).filter((mention) => mention.type === 'Organization')
    if (!mentions.some(({ entity }) => entity !== mentions[0]?.entity)) continue
    if (!reader.cuesOf(sentence).has('deal')) continue
    const syntax = reader.syntaxOf(sentence)
    for (const [noun, group] of syntax.groups.entries()) {
      if (group.kind !== 'noun' || !group.words.some((word) => wordClass('deal-noun').has(word))) continue
      const site = { reader, syntax, clause: syntax.clauseOf[noun] ?? -1, noun }
      const others = ['with', 'between'].flatMap((slot) => fillSlot(site, slot, 'Organization', []))
      const own = ['owner', 'clause-agent']
        .map((slot) => fillSlot(site, slot, 'Organization', []))
        .find((ids) => ids.length > 0)
      const pair = new Set([...(own ?? []), ...others])
      if (pair.size === 2) return [...pair]
    }
  }
  return []
}
