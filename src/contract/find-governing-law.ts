import type { Evidence } from '../model/evidence.ts'
import type { Provision } from './find-provisions.ts'
import { jurisdictions } from './jurisdictions.ts'

/** The state or country whose law governs, and the words that say so. */
export interface GoverningLaw {
  readonly name: string
  readonly evidence: Evidence
}

const GOVERNS =
  /\b(?:governed|construed|interpreted|enforced)\b.{0,160}\b(?:laws?|statutes)\b|\blaws?\b.{0,160}\b(?:shall|will|must)\s+(?:exclusively\s+)?(?:govern|apply|be applicable|control)\b|\blaws?\b.{0,160}\bgoverns?\b|\b(?:subject to|in accordance with|under) the laws? of\b.{0,80}\b(?:without|excluding|except)\b/i
const OF_LAWS =
  /\blaws?\s+(?:\([^)]{0,60}\)\s+)?(?:in force\s+in|of|in|and regulations of|applicable in|applied in)\s+/i
/** Laws that govern something else: how a company is organised, what a tax is. */
const ELSE = /\b(?:incorporated|organi[sz]ed|existing|duly formed) under\b/i

/** `Governed by the laws of the State of New York`: reads the law that governs the agreement. */
export const findGoverningLaw = (provisions: readonly Provision[]): GoverningLaw | null => {
  for (const about of [/\b(?:this|the) (?:\w+ )?(?:agreement|contract|deed|letter|amendment|lease)\b/i, /./]) {
    for (const provision of provisions) {
      if (!provision.lower.includes('law') || !about.test(provision.text) || !GOVERNS.test(provision.text)) continue
      const name = readLaw(provision.text)
      if (name !== null)
        return {
          name,
          evidence: {
            start: provision.start,
            end: provision.end,
            rule: 'contract/governed-by-law-of',
            confidence: 0.95,
          },
        }
    }
  }
  return null
}

const readLaw = (text: string): string | null => {
  if (ELSE.test(text) && !/\bgoverned\b/i.test(text)) return null
  const { names, adjectives, nameOf } = jurisdictions()
  const governs = GOVERNS.exec(text)
  const from = governs?.index ?? 0
  const law = OF_LAWS.exec(text.slice(from))
  if (law !== null) {
    const after = text.slice(from + law.index + law[0].length).slice(0, 120)
    const name = names.exec(after)
    if (name !== null && name.index < 60) return nameOf(name[0])
  }
  const near = text.slice(Math.max(0, from - 60), from + 260)
  const adjective = new RegExp(String.raw`${adjectives.source}(?:\s+\w+)?\s+laws?\b`, 'i').exec(near)
  if (adjective !== null) return nameOf(new RegExp(adjectives.source, 'i').exec(adjective[0])?.[0] ?? '')
  const named = new RegExp(String.raw`${names.source}(?:\s+state)?\s+laws?\b`, 'i').exec(near)
  return named === null ? null : nameOf(names.exec(named[0])?.[0] ?? '')
}
