import type { Contract } from '../model/contract.ts'
import type { Span } from '../model/span.ts'
import type { Opening } from './find-opening.ts'
import { LEGAL_FORM, readParties, type PartyName } from './read-parties.ts'

const RECITAL = /\b(?:WHEREAS|Whereas)[,:]?\s+/
const REACH = 8_000
const ENDS_IN_FORM = new RegExp(`${LEGAL_FORM}$`, 'u')

/** The parties as the opening names them; where it names none, as the first recital introduces them. */
export const findContractParties = (text: string, part: Span, opening: Opening | null): Contract['parties'] => {
  const opened =
    opening === null || opening.parties < 0 ? [] : readParties(text, { start: opening.parties, end: opening.end })
  const rule = opened.length > 0 ? 'contract/by-and-between' : 'contract/recital-introduces'
  const parties = opened.length > 0 ? opened : readRecital(text, part)
  return parties
    .filter(({ name }, index) => parties.findIndex((other) => other.name === name) === index)
    .map(({ name, alias, start, end }) => ({
      name: fullName(text, part, name),
      alias,
      evidence: { start, end, rule, confidence: opened.length > 0 ? 0.9 : 0.7 },
    }))
}

/** "WHEREAS Alpha Inc. is a company … ("Alpha") and Beta AG is a … ("Beta")". */
const readRecital = (text: string, { start, end }: Span): readonly PartyName[] => {
  const recital = RECITAL.exec(text.slice(start, Math.min(end, start + REACH)))
  if (recital === null) return []
  const from = start + recital.index + recital[0].length
  const found = readParties(text, { start: from, end: Math.min(end, from + 1_500) })
  return found.every(({ alias }) => alias !== null) && found.length > 1 ? found : []
}

/** A name that is cut short to its first word, as the signatures write it out. */
const fullName = (text: string, { start, end }: Span, name: string): string => {
  if (name.includes(' ') || ENDS_IN_FORM.test(name)) return name
  const escaped = name.replace(/[^\p{L}\p{N}]/gu, '\\$&')
  const whole = new RegExp(String.raw`\b${escaped}\s+(?:[\p{Lu}][\p{L}\p{N}&-]*\s?){0,3}${LEGAL_FORM}`, 'u')
  return whole.exec(text.slice(start, end))?.[0].replace(/\s+/g, ' ') ?? name
}
