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

/** Nouns that say no more than that it is a disease. */
const KIND_OF_DISEASE = /^(?:disorder|condition|indication)$/

/** "Neurologic", "neurology": what is said of one field of medicine is said of its diseases. */
const AREA = /^(?:\p{L}{4,}(?:ic|al|ar|ous|immune)|\p{L}{3,}ology)$/u

/** A disease's name with one noun for "disorder" and "condition", and one form of its adjective: "neurological", "neurology". */
const plainDisease = (name: string): string => {
  const words = name.split(' ')
  const last = singular(words.at(-1) ?? '')
  const isArea = words.length === 1 && AREA.test(last)
  const plain = [...words.slice(0, -1), words.length > 1 && KIND_OF_DISEASE.test(last) ? 'disease' : last]
  return [...plain, ...(isArea ? ['disease'] : [])]
    .join(' ')
    .replace(/ology(?= disease$)/, 'ologic')
    .replace(/olog(?:ical)\b/g, 'ologic')
}

/** A class of drugs by its head noun, in one number: "vaccines", "therapies". */
const PLURAL_CLASS = /(?<=-|^)(vaccine|inhibitor|agonist|antagonist|degrader|conjugate|insulin|filler|test)s$/
const PLURAL_CLASS_IN_Y = /(?<=-|^)(antibod|therap)ies$/

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
  Drug: (name) =>
    name
      .replace(/[\s-]+/g, '-')
      .replace(/-(?:injection|tablets?|capsules?|programme?)$/, '')
      .replace(PLURAL_CLASS, '$1')
      .replace(PLURAL_CLASS_IN_Y, '$1y'),
  Substance: (name) => singular(name.replace(/[\s-]+/g, '-')),
  Technology: (name) => name.replace(/ (?:technology|technologies|platform|platforms|system|method)$/, ''),
  Target: (name) => name.replace(/ (?:protein|gene)$/, '').replace(/[\s-]+/g, ''),
  Disease: (name) => plainDisease(BRITISH.reduce((text, [from, to]) => text.replace(from, to), name)),
}

/** How a name is compared: folded, without legal form, plural or kind word. Empty where the name names nothing. */
export const normaliseName = (type: EntityType, name: string): string => {
  const whole = fold(name)
  if (GENERIC.has(`${type}|${whole}`)) return ''
  const outside = fold(outsideParentheses(name))
  const key = forms[type](outside === '' ? whole : outside)
  return /[\p{L}\p{N}]/u.test(key) ? key : ''
}

const CLASS_OF_DRUGS =
  /(?:^|[\s-])(?:antibod(?:y|ies)|therap(?:y|ies)|inhibitors?|vaccines?|programs?|candidates?|agonists?|antagonists?|products?|drugs?|assets?|treatments?|medicines?|projects?)$/

/** True for words that name a class of drugs and no one drug: "neutralizing antibodies", "lead program". */
export const isClassOfDrugs = (name: string): boolean => !/[\p{Lu}\d]/u.test(name) && CLASS_OF_DRUGS.test(name)

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
