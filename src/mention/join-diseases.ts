import { NameColumn, type Name } from './name.ts'
import type { Thing, Things } from './thing.ts'

/** Words that grade or stage a disease without making it another one. */
const GRADE =
  /\b(?:(?:locally )?advanced(?: stage)?|metastatic|relapsed|relapsing|refractory|recurrent|unresectable|(?:very )?severe|mild|moderate(?:ly)?|severely|uncontrolled|untreated|newly diagnosed|previously treated|early stage|late stage|first line)\b/g
const LINKS = /^(?:(?:and|or|to) )+|\b(?:and|or|to) (?:and|or|to)\b/g

/** A word of a grade, or a link between two: a cheap test before the careful ones. */
const GRADED =
  /\b(?:non |and |or |to |advanced|metastatic|relaps|refractory|recurrent|unresectable|severe|mild|moderate|un(?:controlled|treated)|newly|previously|early|late|first)/

/** A disease's folded name without its grades. */
const gradeless = (folded: string): string =>
  GRADED.test(folded)
    ? folded
        .replace(/\bnon (?=\p{L})/gu, 'non')
        .replace(GRADE, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(LINKS, '')
        .trim()
    : folded

/** Abbreviations that no text needs to explain, by what they stand for without grades: "squamous NSCLC". */
const LONG_FORMS: ReadonlyMap<string, string> = new Map([
  ['nsclc', 'nonsmall cell lung cancer'],
  ['sclc', 'small cell lung cancer'],
  ['aml', 'acute myeloid leukemia'],
  ['cll', 'chronic lymphocytic leukemia'],
  ['cml', 'chronic myeloid leukemia'],
  ['dlbcl', 'diffuse large b cell lymphoma'],
  ['nhl', 'nonhodgkin lymphoma'],
  ['tnbc', 'triple negative breast cancer'],
  ['hcc', 'hepatocellular carcinoma'],
  ['rcc', 'renal cell carcinoma'],
  ['hnscc', 'head and neck squamous cell carcinoma'],
])
const EVERYWHERE = new RegExp(`\\b(?:${[...LONG_FORMS.keys()].join('|')})\\b`)

const GRADELESS = new NameColumn((name) => gradeless(name.folded('Disease')))

/** The words of a name with abbreviations written out, those that everybody knows and those of a document. */
const writtenOut = (bare: string, longForms: ReadonlyMap<string, string>): string =>
  bare
    .split(' ')
    .map((word) => longForms.get(word) ?? LONG_FORMS.get(word) ?? word)
    .join(' ')
    .trim()

const NO_LONG_FORMS: ReadonlyMap<string, string> = new Map()
const WRITTEN_OUT = new NameColumn((name) => {
  const bare = GRADELESS.of(name)
  return EVERYWHERE.test(bare) ? writtenOut(bare, NO_LONG_FORMS) : bare
})

/** A disease's folded name without its grades, its abbreviations written out. */
const bareOf = (name: Name, longForms: ReadonlyMap<string, string>): string =>
  longForms.size === 0 ? WRITTEN_OUT.of(name) : writtenOut(GRADELESS.of(name), longForms)

const ABBREVIATION = new NameColumn(({ words }) => words.length > 2 && /^[\p{Lu}\d-]{3,}$/u.test(words))

/** Diseases that differ only in grade or in an abbreviation are one: "severe asthma", "non-squamous NSCLC". */
export const joinDiseases = (things: Things): void => {
  const diseases = things.ofType('Disease')
  if (diseases.length < 2) return
  const longForms = new Map<string, string>()
  for (const { forms } of diseases) {
    const long = longForm(forms)
    if (long === undefined) continue
    let name: string | undefined
    for (const [folded, form] of forms) if (ABBREVIATION.of(form)) longForms.set(folded, (name ??= GRADELESS.of(long)))
  }
  const byBare = new Map<string, Thing>()
  for (const thing of diseases)
    for (const name of [...thing.forms.values()]) {
      const bare = bareOf(name, longForms)
      if (bare === '') continue
      const other = byBare.get(bare)
      if (other === undefined) byBare.set(bare, thing)
      else if (other !== thing) things.join(other, thing)
    }
}

const longForm = (forms: ReadonlyMap<string, Name>): Name | undefined => {
  for (const name of forms.values()) if (name.words.includes(' ')) return name
  return undefined
}
