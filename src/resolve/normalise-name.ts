import type { EntityType } from '../model/entity.ts'
import { readLexicon } from './read-lexicon.ts'

const column = (lexicon: string, name: string): ReadonlySet<string> =>
  new Set(readLexicon(lexicon).map((row) => row[name] ?? ''))

const LEGAL_FORMS = column('legal-forms', 'form')
const TECHNOLOGY_WORDS = column('generic-technology-words', 'word')
const GENERIC = new Set(readLexicon('generic-aliases').map((row) => `${row['type'] ?? ''}|${row['alias'] ?? ''}`))
const DISTINCT_FORMS = new Set(
  readLexicon('legal-forms').flatMap((row) => (row['distinct'] === 'yes' ? [row['form'] ?? ''] : [])),
)
const LONGEST_FORM = 4

const GREEK: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ω: 'omega',
}

/** Lower case without accents, marks, dashes' kinds, dots inside abbreviations, or doubled blanks. */
const fold = (text: string): string =>
  text
    .replace(/[®™℠©*"“”]/g, '')
    // A Greek letter that a conversion took for the German one.
    .replace(/(?<=[\dα-ω])ß/gu, 'β')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[αβγδεκλμω]/g, (letter) => GREEK[letter] ?? letter)
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[’‘`]/g, "'")
    .replace(/\b((?:\p{L}\.){2,})/gu, (dotted) => dotted.replaceAll('.', ''))
    .replace(/'s\b/g, '')
    .replace(/[.,;:]+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** A name without the parts in parentheses. */
const outsideParentheses = (text: string): string =>
  text
    .replace(/\s*\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * The legal form that a company's name ends with; null where it bears none. Forms that one company is given in turn
 * ("Inc.", "Corporation", "Ltd.") are all `common`; an "AG" and a "GmbH" are two companies.
 */
export const legalFormOf = (name: string): string | null => {
  const words = plainCompanyName(fold(name)).split(' ')
  const form = Array.from({ length: Math.min(LONGEST_FORM, words.length - 1) }, (_, index) =>
    words.slice(-index - 1).join(' '),
  )
    .filter((ending) => LEGAL_FORMS.has(ending))
    .at(-1)
  if (form === undefined) return null
  return DISTINCT_FORMS.has(form) ? form : 'common'
}

/** Cuts legal forms off the end, and articles off both ends, while something stays. */
const withoutLegalForm = (name: string): string => {
  let words = name.split(' ')
  for (;;) {
    const cut = Array.from({ length: Math.min(LONGEST_FORM, words.length - 1) }, (_, i) => i + 1)
      .reverse()
      .find((count) => LEGAL_FORMS.has(words.slice(-count).join(' ')))
    if (cut === undefined) break
    words = words.slice(0, -cut)
    if (words.length > 1 && words.at(-1) === 'and') words = words.slice(0, -1)
  }
  return words.length > 1 && words[0] === 'the' ? words.slice(1).join(' ') : words.join(' ')
}

const singular = (word: string): string =>
  word.length > 6 && word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : word.length > 4 && word.endsWith('s') && !/(?:ss|us|is|sis)$/.test(word)
      ? word.slice(0, -1)
      : word

const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/leukaemi/g, 'leukemi'],
  [/tumour/g, 'tumor'],
  [/anaemi/g, 'anemi'],
  [/haemo/g, 'hemo'],
  [/oesoph/g, 'esoph'],
  [/\bnon small/g, 'non-small'],
]

/** "A/S" without its slash; all other slashes, dashes and parentheses as blanks. */
const plainCompanyName = (name: string): string =>
  name
    .replace(/ & /g, ' and ')
    .replace(/(?<=\b\p{L})\/(?=\p{L}\b)/gu, '')
    .replace(/[()/-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const forms: Readonly<Record<EntityType, (folded: string) => string>> = {
  Organization: (name) => withoutLegalForm(plainCompanyName(name)),
  Drug: (name) => name.replace(/[\s-]+/g, '-').replace(/-(?:injection|tablets?|capsules?|programme?)$/, ''),
  Substance: (name) => singular(name.replace(/[\s-]+/g, '-')),
  Technology: (name) => name.replace(/ (?:technology|technologies|platform|platforms|system|method)$/, ''),
  Target: (name) => name.replace(/ (?:protein|gene)$/, '').replace(/[\s-]+/g, ''),
  Disease: (name) => {
    const words = BRITISH.reduce((text, [from, to]) => text.replace(from, to), name).split(' ')
    return [...words.slice(0, -1), singular(words.at(-1) ?? '')].join(' ')
  },
}

/** How a name is compared: folded, without legal form, plural or kind word. Empty where the name names nothing. */
export const normaliseName = (type: EntityType, name: string): string => {
  const whole = fold(name)
  if (GENERIC.has(`${type}|${whole}`)) return ''
  const outside = fold(outsideParentheses(name))
  const key = forms[type](outside === '' ? whole : outside)
  return /[\p{L}\p{N}]/u.test(key) ? key : ''
}

/** The short forms that a name itself carries in parentheses: "Tumor Prodrug (TUP) technology" gives "tup". */
export const abbreviationsIn = (type: EntityType, name: string): readonly string[] =>
  [...name.matchAll(/\(([^()]{2,20})\)/g)]
    .map((match) => normaliseName(type, match[1] ?? ''))
    .filter((key) => key !== '')

/** True for a technology's name that anyone's technology could bear: "ADC platform". */
export const isGenericTechnology = (key: string): boolean =>
  key.split(/[\s-]+/).every((word) => TECHNOLOGY_WORDS.has(word))

/** A key as part of an id: lower-case letters, digits and single dashes. */
export const slugOf = (key: string): string =>
  key
    .replace(/\+/g, ' plus ')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
