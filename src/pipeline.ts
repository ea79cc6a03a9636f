import { findContract } from './contract/find-contract.ts'
import { joinOwnAgreement } from './contract/join-own-agreement.ts'
import { findDeals } from './deal/find-deals.ts'
import { findAgreedLicences } from './fact/find-agreed-licences.ts'
import { findFacts } from './fact/find-facts.ts'
import { findMentions } from './mention/find-mentions.ts'
import { pruneEntities } from './mention/prune-entities.ts'
import type { Document } from './model/document.ts'
import type { Layout, Named, Reading } from './model/reading.ts'
import { findSections } from './section/find-sections.ts'
import { splitSentences } from './sentence/split-sentences.ts'
import { tokenize } from './sentence/tokenize.ts'

/** Cuts a document into tokens, sections and sentences. */
export const layOut = (document: Document): Layout => {
  const tokens = tokenize(document.text)
  const sections = findSections(document, tokens)
  return { document, sections, tokens, sentences: splitSentences(document, sections, tokens) }
}

/** Reads facts, deals and the contract from a document whose things are named. */
export const readNamed = (named: Named): Reading => {
  const facts = findFacts(named)
  const contract = findContract(named)
  const deals = joinOwnAgreement(findDeals(named, facts), named, contract)
  return { ...named, facts: [...facts, ...findAgreedLicences(named, deals.agreements, facts)], ...deals, contract }
}

/** All stages in order: what one document says. */
export const readDocument = (document: Document): Reading => pruneEntities(readNamed(findMentions(layOut(document))))
