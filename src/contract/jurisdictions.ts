import { readTable } from '../lexicon/read-table.ts'

interface Jurisdictions {
  /** Matches a country, state or province by name. */
  readonly names: RegExp
  /** Matches the adjective of a law ("English"), as in "English law". */
  readonly adjectives: RegExp
  /** The jurisdiction's name from what was matched. */
  readonly nameOf: (words: string) => string
}

let loaded: Jurisdictions | undefined

/** The states and countries whose law governs agreements (`lexicon/jurisdictions.tsv`), read once when first needed. */
export const jurisdictions = (): Jurisdictions => {
  loaded ??= load()
  return loaded
}

const load = (): Jurisdictions => {
  const rows = readTable('jurisdictions.tsv').map(({ name = '', jurisdiction = '', kind = '' }) => [
    name,
    jurisdiction,
    kind,
  ])
  const nameOf = new Map(rows.map(([words = '', name = '']) => [words.toLowerCase(), name]))
  const pattern = (adjectives: boolean): RegExp =>
    new RegExp(
      String.raw`\b(?:${rows
        .filter(([, , kind]) => (kind === 'adjective') === adjectives)
        .map(([words = '']) => words.replaceAll(' ', String.raw`\s+`))
        .sort((a, b) => b.length - a.length)
        .join('|')})\b`,
      'i',
    )
  return {
    names: pattern(false),
    adjectives: pattern(true),
    nameOf: (words) => nameOf.get(words.replace(/\s+/g, ' ').toLowerCase()) ?? words,
  }
}
