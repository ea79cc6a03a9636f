/**
 * Classes of words that the readers of names look for, one bit each; `lexicon/cues.tsv` says which word is in which,
 * the word lists fill the rest.
 */
export const Cue = {
  legalSuffix: 1 << 0,
  orgHead: 1 << 1,
  productWord: 1 << 2,
  institution: 1 << 3,
  diseaseHead: 1 << 4,
  diseaseModifier: 1 << 5,
  drugHead: 1 << 6,
  techHead: 1 << 7,
  function: 1 << 8,
  verb: 1 << 9,
  verbForm: 1 << 10,
  title: 1 << 11,
  place: 1 << 12,
  genericName: 1 << 13,
  targetHead: 1 << 14,
  targetContext: 1 << 15,
  exchange: 1 << 16,
  possessiveName: 1 << 17,
  deal: 1 << 18,
  companyNoun: 1 << 19,
  vague: 1 << 20,
  safety: 1 << 21,
  process: 1 << 22,
  common: 1 << 23,
  english: 1 << 24,
  innStem: 1 << 25,
  orgLead: 1 << 26,
} as const

/** The bit of a class as the word lists spell it ("legal-suffix"), 0 where there is none of that name. */
export const cueOf = (name: string): number =>
  (Cue as Readonly<Record<string, number>>)[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())] ?? 0
