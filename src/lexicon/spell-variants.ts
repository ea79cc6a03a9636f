import type { EntityType } from '../model/entity.ts'

const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/leukemia/gi, 'leukaemia'],
  [/tumor/gi, 'tumour'],
  [/anemia/gi, 'anaemia'],
  [/hemophilia/gi, 'haemophilia'],
  [/esophag/gi, 'oesophag'],
  [/edema/gi, 'oedema'],
  [/hematolog/gi, 'haematolog'],
]
const COUNTABLE =
  /(?:cancer|tumou?r|carcinoma|lymphoma|leuka?emia|sarcoma|melanoma|glioma|disease|disorder|syndrome|infection|deficiency|ulcer|migraine|condition|neuropathy|dystrophy|malignancy|myopathy)$/i

const plural = (form: string): string => (form.endsWith('y') ? `${form.slice(0, -1)}ies` : `${form}s`)

/** The ways in which the trade spells one name: hyphen or blank, plural, British, possessive, "and" or "&". */
export const spellingsOf = (form: string, type: EntityType): string[] => {
  const forms = new Set([form])
  if (type === 'Disease') {
    for (const one of [...forms]) if (one.includes('-')) forms.add(one.replace(/-/g, ' '))
    for (const one of [...forms]) if (one.includes("'s ")) forms.add(one.replace("'s ", ' '))
    for (const one of [...forms]) for (const [american, british] of BRITISH) forms.add(one.replace(american, british))
    for (const one of [...forms]) if (COUNTABLE.test(one)) forms.add(plural(one))
  }
  if (type === 'Target') {
    const split = /^([A-Z]{2,6})-?(\d{1,3}[A-Za-z]?)$/.exec(form)
    if (split !== null) {
      forms.add(`${split[1] ?? ''}${split[2] ?? ''}`)
      forms.add(`${split[1] ?? ''}-${split[2] ?? ''}`)
    }
    if (/[a-z](?: receptor| antigen| kinase)$/.test(form)) forms.add(`${form}s`)
    if (form.includes('-') && form.includes(' ')) forms.add(form.replace(/-/g, ' '))
  }
  if (type === 'Organization') {
    if (form.includes(' & ')) forms.add(form.replace(' & ', ' and '))
    else if (form.includes(' and ')) forms.add(form.replace(' and ', ' & '))
    if (form.includes('-')) forms.add(form.replace(/-/g, ' '))
  }
  return [...forms]
}
