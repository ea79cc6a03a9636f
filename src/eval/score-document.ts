import type { DocumentFacts } from '../model/document-facts.ts'
import type { Judgement } from './judgement.ts'
import { scoreAgreements } from './score-agreements.ts'
import { scoreEntities } from './score-entities.ts'
import { scoreEvents } from './score-events.ts'
import { scoreRelations } from './score-relations.ts'
import type { GoldFile } from './scored-facts.ts'

/** Every judgement on what was extracted from one document; null where nothing could be. */
export const scoreDocument = (gold: GoldFile, facts: DocumentFacts | null): readonly Judgement[] => {
  const extracted = facts ?? NOTHING
  const { judgements, toGold } = scoreEntities(gold.entities, extracted.entities)
  return [
    ...judgements,
    ...scoreRelations(gold, extracted, toGold),
    ...scoreAgreements(gold.agreements, extracted.agreements, toGold),
    ...scoreEvents(gold.events, extracted.events, toGold),
  ]
}

const NOTHING: DocumentFacts = {
  doc: '',
  id: '',
  sha256: '',
  header: null,
  datedOn: null,
  entities: [],
  relations: [],
  agreements: [],
  events: [],
  contract: null,
  unattached: [],
}
