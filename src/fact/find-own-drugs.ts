import { wordClass } from '../syntax/grammar.ts'
import type { Claim } from './match-frames.ts'
import type { Reader } from './reader.ts'
import { resolveOwner } from './resolve-group.ts'

/** How far into a document its news stands, in sentences. */
const LEAD = 3

/**
 * DEVELOPS by the issuer: the drug whose trial, data, filing or designation the headline or lead announces is the
 * issuer's, unless another organization owns it or it is only combined with.
 */
export const findOwnDrugs = (reader: Reader, claims: readonly Claim[]): readonly Claim[] => {
  const { issuer } = reader
  if (issuer === null) return []
  const found: Claim[] = []
  const last = Math.min(LEAD, reader.named.sentences.length)
  for (let sentence = 0; sentence < last; sentence++) {
    const syntax = reader.syntaxOf(sentence)
    const news = syntax.groups.some(
      (group) => group.kind === 'noun' && group.words.some((word) => wordClass('trial-noun').has(word)),
    )
    if (!news) continue
    syntax.groups.forEach((group, at) => {
      if (group.kind !== 'noun') return
      const drugs = group.mentions.filter((mention) => mention.type === 'Drug')
      if (drugs.length === 0) return
      const items = syntax.clauses.flatMap((clause) => [...clause.before, ...clause.after])
      const item = items.find((argument) => argument.group === at)
      if (item?.preposition === 'combined-with' || item?.preposition === 'with' || item?.preposition === 'vs') return
      const owners = resolveOwner(reader, syntax, at)
      if (owners.length > 0 && !owners.includes(issuer)) return
      for (const { entity } of drugs) {
        const makers = claims.filter((claim) => claim.type === 'DEVELOPS' && claim.to === entity)
        if (makers.some((claim) => claim.from !== issuer)) continue
        found.push({
          type: 'DEVELOPS',
          from: issuer,
          to: entity,
          modality: 'ASSERTED',
          rule: 'develops/announces-its-news',
          sentence,
          confidence: 0.75,
        })
      }
    })
  }
  return found
}
