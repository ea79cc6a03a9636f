import { foldName } from './fold-name.ts'
import type { Thing, Things } from './thing.ts'

/** Words that grade or stage a disease without making it another one. */
const GRADE =
  /\b(?:(?:locally )?advanced|metastatic|relapsed|relapsing|refractory|recurrent|unresectable|(?:very )?severe|mild|moderate(?:ly)?|severely|uncontrolled|untreated|newly diagnosed|previously treated|early stage|late stage|first line)\b/g
const LINKS = /^(?:(?:and|or|to) )+|\b(?:and|or|to) (?:and|or|to)\b/g

/** A disease's folded name without its grades, its abbreviations written out. */
const bareOf = (folded: string, longForms: ReadonlyMap<string, string>): string =>
  folded
    .replace(/\bnon (?=\p{L})/gu, 'non')
    .replace(GRADE, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(LINKS, '')
    .split(' ')
    .map((word) => longForms.get(word) ?? word)
    .join(' ')
    .trim()

const isAbbreviation = (form: string): boolean => /^[\p{Lu}\d-]{3,}$/u.test(form)

/** Diseases that differ only in grade or in an abbreviation are one: "severe asthma", "non-squamous NSCLC". */
export const joinDiseases = (things: Things): void => {
  const diseases = things.all().filter(({ type }) => type === 'Disease')
  const longForms = new Map<string, string>()
  for (const { forms } of diseases) {
    const long = [...forms.values()].find((form) => form.includes(' '))
    if (long === undefined) continue
    const name = bareOf(foldName(long, 'Disease'), new Map())
    for (const [folded, form] of forms) if (isAbbreviation(form)) longForms.set(folded, name)
  }
  const byBare = new Map<string, Thing>()
  for (const thing of diseases)
    for (const folded of [...thing.forms.keys()]) {
      const bare = bareOf(folded, longForms)
      if (bare === '') continue
      const other = byBare.get(bare)
      if (other === undefined) byBare.set(bare, thing)
      else things.join(things.root(other), things.root(thing))
    }
}
