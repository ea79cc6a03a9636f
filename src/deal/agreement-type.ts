import { readTable } from '../lexicon/read-table.ts'
import type { AgreementType } from '../model/agreement.ts'
import { neededWords } from '../sentence/needed-words.ts'
import { WordClasses } from '../sentence/word-classes.ts'
import { classesAt, printed } from './find-names.ts'
import type { Unit } from './item.ts'

/** The tables of what agreements are called, with the words that wake each of their patterns as classes. */
interface Titles {
  readonly types: readonly { readonly pattern: RegExp; readonly type: AgreementType; readonly bit: number }[]
  readonly excluded: { readonly pattern: RegExp; readonly bit: number }
  readonly words: WordClasses<string>
}

/** For texts in lower case, where letters past Latin-1 stand next to no word of these patterns. */
const whole = (pattern: string): RegExp => new RegExp(`(?<![a-zß-ÿ-])(?:${pattern})(?![a-zß-ÿ-])`)
/** Matches the words of which each match of a pattern holds one. */
const wakes = (pattern: string): RegExp => new RegExp((neededWords(new RegExp(pattern))[0] ?? []).join('|'))

const read = (): Titles => {
  const types = readTable('deal-types.tsv').map(({ pattern = '', type = '' }) => ({ pattern, type }))
  const excluded = readTable('deal-exclusions.tsv')
    .map(({ pattern = '' }) => pattern)
    .join('|')
  const words = new WordClasses(
    Object.fromEntries(
      [...types, { pattern: excluded }].map(({ pattern }, row) => [`row ${String(row)}`, wakes(pattern)]),
    ),
  )
  const bit = (row: number): number => words.bit[`row ${String(row)}`] ?? 0
  return {
    types: types.map(({ pattern, type }, row) => ({
      pattern: whole(pattern),
      type: type as AgreementType,
      bit: bit(row),
    })),
    excluded: { pattern: whole(excluded), bit: bit(types.length) },
    words,
  }
}
let titles: Titles | undefined
const titlesRead = (): Titles => (titles ??= read())

/** The kind of agreement that the words of a noun group, in lower case, name; null where they name none. */
export const typeOf = (words: string): AgreementType | null => firstType(words, -1)

const firstType = (words: string, awake: number): AgreementType | null => {
  for (const { pattern, type, bit } of titlesRead().types) if ((awake & bit) !== 0 && pattern.test(words)) return type
  return null
}

const awakeIn = (unit: Unit, first: number, last: number): number => {
  const classes = titlesRead().words.of(unit.tokens)
  let awake = 0
  for (let i = first; i <= Math.min(last, unit.items.length - 1); i++) awake |= classesAt(unit, i, classes)
  return awake
}

/** The kind that the items `[first, last]` name, else what is said right after them, null where neither tells. */
export const typeNamed = (unit: Unit, first: number, last: number): AgreementType | null => {
  if (unit.plain.startsWith('and plan of', unit.offsets[last + 1])) return 'ACQUISITION'
  return (
    firstType(printed(unit, first, last), awakeIn(unit, first, last)) ?? typeByVerb(wordsOf(unit, last + 1, last + 16))
  )
}

/** Tells agreements about people, securities, premises and secrecy by the words of the items `[first, last]` and after: no deals. */
export const isExcluded = (unit: Unit, first: number, last: number): boolean => {
  const { pattern, bit } = titlesRead().excluded
  const reach = (unit.offsets[last + 1] ?? 0) + 30
  let end = last
  while (end < last + 16 && (unit.offsets[end + 1] ?? reach) < reach) end++
  return (
    (awakeIn(unit, first, end) & bit) !== 0 &&
    pattern.test(`${printed(unit, first, last)} ${wordsOf(unit, last + 1, end).slice(0, 30)}`)
  )
}

/** The items `[from, to]` with owners as plain names. */
const wordsOf = (unit: Unit, from: number, to: number): string => {
  const words = printed(unit, from, to)
  return words.includes('’s⟧') ? words.replaceAll('’s⟧', '⟧') : words
}

/** "an agreement to co-develop": what the agreement is for says its kind where its name does not. */
const typeByVerb = (follow: string): AgreementType | null => {
  if (follow.includes('joint venture')) return 'JOINT_VENTURE'
  if (/^(?:, [^,]+, )?for (?:\S+ ){0,4}services/.test(follow)) return 'SERVICES'
  const purpose = /(?:^|, |⟧ )for (?:the )?(?:\S+ ){0,2}?(licensing|licen[sc]e|supply|distribution) of/.exec(
    follow,
  )?.[1]
  if (purpose !== undefined) return typeOf(purpose)
  const [, word, object] = /(?:^| )to ((?:\p{L}|-)+)(?: (?:\S+ ){0,4}?(⟦\w+⟧|rights))?/u.exec(follow) ?? []
  if (word === undefined) return null
  if (/^(?:acquire|purchase|buy)$/.test(word))
    return object === 'rights' ? 'LICENSE' : object === '⟦Organization⟧' ? 'ACQUISITION' : 'ASSET_PURCHASE'
  if (
    /^(?:co-\w+|collaborate|develop|jointly|discover|advance|research|explore|evaluate|create|identify|investigate)$/.test(
      word,
    )
  )
    return 'COLLABORATION'
  if (/^(?:provide|supply|deliver|produce|manufacture)$/.test(word)) return 'SUPPLY'
  return typeOf(word)
}

/** True for "exclusive", false for "non-exclusive", null where the words say neither. */
export const exclusivityOf = (words: string): boolean | null => {
  if (words.includes('exclusive')) {
    if (/non-?\s?exclusive/.test(words)) return false
    if (/(?<!co-)exclusive/.test(words)) return true
  }
  return words.includes('sole') && /(?<![\p{L}])sole(?![\p{L}])/u.test(words) ? true : null
}
