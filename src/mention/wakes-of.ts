import { Cue } from '../lexicon/cue.ts'
import { ANAPHOR } from './find-anaphors.ts'
import { BYSTANDING } from './find-bystander-sentences.ts'
import { COINED_HEAD } from './find-coined-technologies.ts'
import { CODE_FAMILY, DESCRIBING } from './find-described-drugs.ts'
import { NO_PATHOLOGY, PATHOLOGY } from './find-diseases.ts'
import { DRUG_SHAPE } from './find-drugs.ts'
import { LISTING } from './find-enumerated-names.ts'
import { NO_NAME, PERSON_TITLE } from './find-placed-names.ts'
import { RENAMING } from './find-renamings.ts'
import { SAFETY_TITLE } from './find-safety-sentences.ts'
import { SHARED_HEAD } from './find-shared-heads.ts'
import { CALLING_SUBSTANCE } from './find-substances.ts'
import { CALLING_TARGET } from './find-targets.ts'
import { TECHNOLOGY_HEAD } from './find-technologies.ts'
import { CONTACT_WORD } from './keep-things.ts'
import { Wake } from './wake.ts'

/** Readers that wait for words of a shape. */
const PATTERNS: readonly (readonly [Wake, Pick<RegExp, 'test'>])[] = [
  [Wake.drug, DRUG_SHAPE],
  [Wake.describedDrug, DESCRIBING],
  [Wake.codeFamily, CODE_FAMILY],
  [Wake.target, CALLING_TARGET],
  [Wake.technology, TECHNOLOGY_HEAD],
  [Wake.sharedHead, SHARED_HEAD],
  [Wake.substance, CALLING_SUBSTANCE],
  [Wake.renaming, RENAMING],
  [Wake.anaphor, ANAPHOR],
  [Wake.contact, CONTACT_WORD],
  [Wake.safetyTitle, SAFETY_TITLE],
  [Wake.personTitle, PERSON_TITLE],
  [Wake.list, LISTING],
  [Wake.coinedHead, COINED_HEAD],
  [Wake.bystander, BYSTANDING],
]

/** Readers that wait for words of a class. */
const CLASSES: readonly (readonly [Wake, number])[] = [
  [Wake.organization, Cue.orgHead | Cue.productWord | Cue.legalSuffix | Cue.institution | Cue.orgLead],
  [Wake.drug, Cue.innStem],
  [Wake.disease, Cue.diseaseHead],
  [Wake.safety, Cue.safety],
]

/** What a word wakes, as bits of {@link Wake}, by its spelling, its classes and whether a term of the lexicon starts with it. */
export const wakesOf = (word: string, cues: number, startsTerm: boolean): number => {
  let wakes = startsTerm ? Wake.term : 0
  for (const [wake, classes] of CLASSES) if ((cues & classes) !== 0) wakes |= wake
  for (const [wake, pattern] of PATTERNS) if (pattern.test(word)) wakes |= wake
  if ((cues & NO_NAME) === 0) wakes |= Wake.name
  if ((cues & NO_PATHOLOGY) === 0 && PATHOLOGY.test(word)) wakes |= Wake.disease
  return wakes
}
