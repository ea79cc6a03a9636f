/** What a word does in its sentence, each with a number below 32; `skip` is said of no word that is kept. */
export const Tag = {
  skip: 0,
  noun: 1,
  number: 2,
  adjectival: 3,
  determiner: 4,
  possessive: 5,
  genitive: 6,
  pronoun: 7,
  preposition: 8,
  conjunction: 9,
  comma: 10,
  stop: 11,
  open: 12,
  close: 13,
  relative: 14,
  subordinator: 15,
  adverb: 16,
  not: 17,
  modal: 18,
  be: 19,
  have: 20,
  do: 21,
  to: 22,
  verb: 23,
} as const
export type WordTag = keyof typeof Tag

const NAMES = Object.keys(Tag) as readonly WordTag[]

/** The name of a tag's number. */
export const tagName = (tag: number): WordTag => NAMES[tag] ?? 'skip'

/** Some tags as one number, a bit each. */
export const tagSet = (...tags: readonly WordTag[]): number => tags.reduce((set, tag) => set | (1 << Tag[tag]), 0)

/** True where a tag is one of a {@link tagSet}. */
export const isOneOf = (set: number, tag: number): boolean => ((set >>> tag) & 1) === 1

const NOMINAL = tagSet('noun', 'number', 'adjectival')

/** True for a tag that can stand inside a noun group. */
export const isNominal = (tag: number): boolean => isOneOf(NOMINAL, tag)
