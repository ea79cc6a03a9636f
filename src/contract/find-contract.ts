import type { Contract } from '../model/contract.ts'
import type { Part } from '../model/document.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Layout } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { findClauses } from './find-clauses.ts'
import { findContractDates } from './find-contract-dates.ts'
import { findDefinitions, termReader } from './find-definitions.ts'
import { findGoverningLaw } from './find-governing-law.ts'
import { findOpening, type Opening } from './find-opening.ts'
import { findProvisions } from './find-provisions.ts'
import { referenceReader } from './find-references.ts'
import { findTitle } from './find-title.ts'
import { findContractParties } from './find-contract-parties.ts'

/** Parts that hold agreements: plans of acquisition, instruments of security holders, material contracts. */
const AGREEMENT_PART = /^EX-(?:1|2|4|10)(?:\.|$)/i

/** Reads the document as an agreement; null where it is none. */
export const findContract = (layout: Layout): Contract | null => {
  const { document } = layout
  for (const part of candidates(document.parts)) {
    if (isReport(document.text, part) || countUpTo(document.text, part, ITSELF, 1) === 0) continue
    const opening = findOpening(document.text, part)
    if (!isAgreement(document.text, part, opening)) continue
    return readContract(layout, part, opening)
  }
  return null
}

const candidates = (parts: readonly Part[]): readonly Part[] =>
  parts.filter(({ type }) => type === null || AGREEMENT_PART.test(type))

const HEAD = 2_500
const REPORT =
  /\b(?:FORM\s+(?:8-K|10-K|10-Q|20-F|6-K|S-1)|CURRENT REPORT|ANNUAL REPORT)\b|\(NYSE|\(NASDAQ|\(Nasdaq|PRNewswire|BUSINESS WIRE|GLOBE ?NEWSWIRE/
/** What an agreement calls itself: each speaks of itself somewhere. */
const ITSELF = /\bthis (?:\w+ )?(?:agreement|contract|amendment|deed|lease|indenture)\b/gi
const AGREED =
  /\b(?:parties (?:hereto )?(?:hereby )?(?:agree|intend)|it is (?:hereby )?agreed|IN WITNESS WHEREOF|governed by)/i

const headOf = (text: string, { start, end }: Part): string => text.slice(start, Math.min(end, start + HEAD))

/** Tells by its head that a text without a type is a report or a press release. */
const isReport = (text: string, part: Part): boolean => part.type === null && REPORT.test(headOf(text, part))

/** Tells an agreement from a text about one: it opens as one, or its parties agree in it. */
const isAgreement = (text: string, part: Part, opening: Opening | null): boolean => {
  const declared =
    opening !== null && opening.parties >= 0 && /^this\b/i.test(text.slice(opening.start, opening.start + 5))
  const needed = opening === null ? 5 : declared ? 1 : 3
  if (countUpTo(text, part, ITSELF, needed) < needed) return false
  if (opening === null && !/\b(?:AGREEMENT|Agreement|CONTRACT)\b/.test(headOf(text, part))) return false
  if (declared ? part.type !== null : opening !== null && opening.parties >= 0) return true
  return AGREED.test(text.slice(part.start, part.end))
}

const countUpTo = (text: string, { start, end }: Part, pattern: RegExp, most: number): number => {
  let count = 0
  pattern.lastIndex = start
  while (count < most) {
    const match = pattern.exec(text)
    if (match === null || match.index >= end) break
    count++
  }
  return count
}

const readContract = (layout: Layout, part: Part, opening: Opening | null): Contract => {
  const { document, tokens } = layout
  const { text } = document
  const provisions = findProvisions(layout, part)
  const { agreement, effective, expiration } = findContractDates(text, part, opening, provisions)
  const title = findTitle(text, document.blocks, part, opening)
  const law = findGoverningLaw(provisions)
  const definitions = findDefinitions(provisions)
  const termsIn = termReader(definitions)
  const referencesIn = referenceReader(provisions)
  return {
    kind: 'Contract',
    title: title === null ? null : text.slice(title.start, title.end).replace(/\s+/g, ' '),
    parties: findContractParties(text, part, opening),
    agreementDate: agreement?.iso ?? null,
    effectiveDate: effective?.iso ?? null,
    expirationDate: expiration?.iso ?? null,
    governingLaw: law?.name ?? null,
    clauses: findClauses(provisions, tokens).map((clause) => {
      const words = text.slice(clause.start, clause.end)
      return { ...clause, terms: termsIn(words), references: referencesIn(words, clause.start) }
    }),
    definitions,
    proofs: {
      ...(title === null ? {} : { title: proof(title, 'contract/title', 0.9) }),
      ...(agreement === null ? {} : { agreementDate: proof(agreement, 'contract/bears-date', 0.9) }),
      ...(effective === null ? {} : { effectiveDate: proof(effective, 'contract/takes-effect', 0.85) }),
      ...(expiration === null ? {} : { expirationDate: proof(expiration, 'contract/runs-until', 0.75) }),
      ...(law === null ? {} : { governingLaw: law.evidence }),
    },
  }
}

const proof = ({ start, end }: Span, rule: string, confidence: number): Evidence => ({ start, end, rule, confidence })
