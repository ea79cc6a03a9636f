import { findContract } from './contract/find-contract.ts'
import { joinOwnAgreement } from './contract/join-own-agreement.ts'
import { findDeals, type Deals } from './deal/find-deals.ts'
import { findAgreedLicences } from './fact/find-agreed-licences.ts'
import { findFacts } from './fact/find-facts.ts'
import { isOfTheField } from './fact/is-of-the-field.ts'
import { findMentions } from './mention/find-mentions.ts'
import { pruneEntities } from './mention/prune-entities.ts'
import type { Document } from './model/document.ts'
import type { Fact } from './model/fact.ts'
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
export const readNamed = (named: Named): Reading => readDeals(readFacts(named))

interface WithFacts {
  readonly named: Named
  readonly facts: readonly Fact[]
}

const readFacts = (named: Named): WithFacts => ({ named, facts: findFacts(named) })

const NO_DEALS: Deals = { agreements: [], events: [], unattached: [] }

const readDeals = ({ named, facts }: WithFacts): Reading => {
  const contract = findContract(named)
  const { agreements, events, unattached } = isOfTheField(named)
    ? joinOwnAgreement(findDeals(named, facts), named, contract)
    : NO_DEALS
  return {
    // Spelled out, as spreads would give the reading of each document a shape of its own.
    document: named.document,
    sections: named.sections,
    tokens: named.tokens,
    sentences: named.sentences,
    entities: named.entities,
    mentions: named.mentions,
    facts: [...facts, ...findAgreedLicences(named, agreements, facts)],
    agreements,
    events,
    unattached,
    contract,
  }
}

/** All stages in order: what one document says. */
export const readDocument = (document: Document): Reading => pruneEntities(readNamed(findMentions(layOut(document))))

/** What a chain of steps has made of an input, or why it ended. */
export interface Outcome<Input, Value> {
  readonly input: Input
  readonly result: PromiseSettledResult<Value>
}

/** The value of a chain that has not ended; throws what ended it. */
export const valueOf = <Value>({ result }: Outcome<unknown, Value>): Value => {
  if (result.status === 'rejected') throw result.reason
  return result.value
}

/** Makes a step of such a chain: what was lost stays lost, and a failure of the step loses one input only. */
export const andThen =
  <From, To>(step: (value: From) => To) =>
  <Input>({ input, result }: Outcome<Input, From>): Outcome<Input, To> => {
    if (result.status === 'rejected') return { input, result }
    try {
      return { input, result: { status: 'fulfilled', value: step(result.value) } }
    } catch (reason) {
      return { input, result: { status: 'rejected', reason } }
    }
  }

/**
 * What several documents say, in their order. Each stage reads all of them before the next begins: a processor's cache
 * holds the code of one stage, not that of all, so that this takes a fifth less time than one document after another.
 */
export const readDocuments = <Input>(
  documents: readonly Outcome<Input, Document>[],
): readonly Outcome<Input, Reading>[] =>
  documents
    .map(andThen(layOut))
    .map(andThen(findMentions))
    .map(andThen(readFacts))
    .map(andThen(readDeals))
    .map(andThen(pruneEntities))
