import type { Entity } from '../model/entity.ts'
import { NONE } from './id-lists.ts'
import type { Claim } from './match-frames.ts'
import type { Reader } from './reader.ts'

/** The letters that a code begins with: "MEL" of "MEL-22", "ORV" of "ORV1204". */
const CODE_LETTERS = /^(\p{Lu}{2,5})(?=-?\p{L}{0,6}-?\d|-\p{L}{3,})/u

/**
 * DEVELOPS by whose name a code abbreviates: companies call their candidates by letters of their own name ("MEL-22" is
 * Meltor's). Only for codes that no sentence gives a maker; of several companies that fit, the issuer, else none.
 */
export const findCodeMakers = (reader: Reader, claims: readonly Claim[]): readonly Claim[] => {
  const { entities, mentions } = reader.named
  const made = new Set(claims.filter(({ type }) => type === 'DEVELOPS').map(({ to }) => to))
  const drugs = entities.filter(({ type, id }) => type === 'Drug' && !made.has(id))
  if (drugs.length === 0) return NONE
  const organizations = entities.filter(({ type, optional }) => type === 'Organization' && !optional)
  return drugs.flatMap((drug): readonly Claim[] => {
    const maker = makerOf(reader, drug, organizations)
    const sentence = mentions.find(({ entity }) => entity === drug.id)?.sentence
    if (maker === null || sentence === undefined) return []
    const rule = 'develops/code-of-its-name'
    return [{ type: 'DEVELOPS', from: maker, to: drug.id, modality: 'ASSERTED', rule, sentence, confidence: 0.7 }]
  })
}

const makerOf = (reader: Reader, drug: Entity, organizations: readonly Entity[]): string | null => {
  for (const name of [drug.name, ...drug.aliases]) {
    const letters = CODE_LETTERS.exec(name)?.[1]
    if (letters === undefined) continue
    const fitting = organizations.filter(({ name: own, aliases }) =>
      [own, ...aliases].some((form) => abbreviates(letters.toLowerCase(), form.toLowerCase())),
    )
    const [only] = fitting
    if (only !== undefined && fitting.length === 1) return only.id
    if (fitting.some(({ id }) => id === reader.issuer)) return reader.issuer
  }
  return null
}

/** Whether letters stand in a name's first two words, in order, from its first on. */
const abbreviates = (letters: string, name: string): boolean => {
  if (!name.startsWith(letters.charAt(0))) return false
  const words = name.split(/\s+/).slice(0, 2).join('')
  let at = 0
  for (const letter of letters) {
    at = words.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
