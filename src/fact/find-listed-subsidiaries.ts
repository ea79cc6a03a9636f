import { subsidiariesIn } from '../mention/find-subsidiary-names.ts'
import type { Claim } from './match-frames.ts'
import type { Reader } from './reader.ts'

/** Below this, in percent, a listed company is no subsidiary but a holding. */
const LEAST_OWNED = 50

const OF = /\bsubsidiaries of\b/i

/** Whose the list is: the company that its title names ("Subsidiaries of Brindle Bio, Inc."), else the issuer. */
const parentOf = ({ named, mentionsOf, issuer }: Reader, listed: ReadonlySet<number>): string | null => {
  for (const [sentence, { start, end }] of named.sentences.entries()) {
    if (!OF.test(named.document.text.slice(start, end))) continue
    const owner = mentionsOf(sentence).find((mention) => mention.type === 'Organization' && !listed.has(mention.start))
    if (owner !== undefined) return owner.entity
  }
  return issuer
}

/**
 * SUBSIDIARY_OF for each company of an Exhibit 21; its line is the evidence. Companies of which less than half is owned
 * are left out.
 *
 *     Brindle Bio GmbH | Germany | 100 %
 */
export const findListedSubsidiaries = (reader: Reader): readonly Claim[] => {
  const listed = subsidiariesIn(reader.named.document)
  if (listed.length === 0) return []
  const lines = new Map(listed.map((line) => [line.start, line]))
  const parent = parentOf(reader, new Set(lines.keys()))
  if (parent === null) return []
  return reader.named.mentions.flatMap(({ start, entity, sentence, type }): readonly Claim[] => {
    const line = lines.get(start)
    if (line === undefined || type !== 'Organization' || entity === parent) return []
    if (line.owned !== null && line.owned < LEAST_OWNED) return []
    const rule = 'subsidiary-of/listed'
    return [{ type: 'SUBSIDIARY_OF', from: entity, to: parent, modality: 'ASSERTED', rule, sentence, confidence: 0.97 }]
  })
}
