import { finish, type Steps } from '../in-step.ts'
import { loadLexicon } from '../lexicon/load-lexicon.ts'
import type { Layout, Named } from '../model/reading.ts'
import { addAnaphors } from './find-anaphors.ts'
import { assembleThingsInSteps } from './assemble-things.ts'
import type { Candidate } from './candidate.ts'
import { chooseCandidates } from './choose-candidates.ts'
import { findCoinedTechnologies } from './find-coined-technologies.ts'
import { findDescribedDrugs } from './find-described-drugs.ts'
import { findDiseases } from './find-diseases.ts'
import { findDrugs } from './find-drugs.ts'
import { findEnumeratedNames } from './find-enumerated-names.ts'
import { findListedNames } from './find-listed-names.ts'
import { findKnownNames } from './find-known-names.ts'
import { findOrganizations } from './find-organizations.ts'
import { findPlacedDrugs } from './find-placed-drugs.ts'
import { findPlacedNames } from './find-placed-names.ts'
import { findSharedHeads } from './find-shared-heads.ts'
import { findSubsidiaryNames } from './find-subsidiary-names.ts'
import { findSubstances } from './find-substances.ts'
import { findTargets, keepTargets } from './find-targets.ts'
import { findTechnologies } from './find-technologies.ts'
import { keepThings } from './keep-things.ts'
import { nameEntities } from './name-entities.ts'
import { View } from './view.ts'

/** The readers of names, each of which proposes candidates. */
const READERS: readonly ((view: View) => Candidate[])[] = [
  findKnownNames,
  findOrganizations,
  findSubsidiaryNames,
  findPlacedNames,
  findEnumeratedNames,
  findDrugs,
  findPlacedDrugs,
  findDescribedDrugs,
  findTargets,
  findTechnologies,
  findCoinedTechnologies,
  findDiseases,
  findSharedHeads,
  findSubstances,
]

/** Finds what a document names: readers propose, the document decides, every form then counts everywhere. */
export function* findMentionsInSteps(layout: Layout): Steps<Named> {
  const view = new View(layout, loadLexicon())
  const proposed: Candidate[] = []
  for (const read of READERS) {
    yield
    for (const candidate of read(view)) proposed.push(candidate)
  }
  yield
  const candidates = keepTargets(view, proposed)
  yield
  const chosen = chooseCandidates(view, candidates)
  yield
  const listed = findListedNames(view, chosen)
  const all = listed.length === 0 ? chosen : chooseCandidates(view, [...chosen, ...listed])
  yield
  const assembled = yield* assembleThingsInSteps(view, all)
  yield
  const things = keepThings(view, assembled)
  yield
  addAnaphors(view, things)
  yield
  const { entities, mentions } = nameEntities(view, things)
  const { document, sections, tokens, sentences } = layout
  // Spelled out, as spreads would give each document's record a shape of its own, which makes every later look slow.
  return { document, sections, tokens, sentences, entities, mentions }
}

/** {@link findMentionsInSteps}, all at once. */
export const findMentions = (layout: Layout): Named => finish(findMentionsInSteps(layout))
