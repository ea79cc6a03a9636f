// Written by `npm run codegen` from schema.graphql; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql'
import type {
  EntityRecord,
  NodeRecord,
  FactRecord,
  AgreementRecord,
  TermRecord,
  ClauseRecord,
  EventRecord,
  DocumentRecord,
  FilingRecord,
  EvidenceRecord,
  PartyRecord,
  HopRecord,
} from './records.ts'
import type { Answer as AnswerRecord, AnswerProof } from '../ask/answer.ts'
import type { Place } from './context.ts'
export type Maybe<T> = T | null
export type InputMaybe<T> = Maybe<T>
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> }
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string }
  String: { input: string; output: string }
  Boolean: { input: boolean; output: boolean }
  Int: { input: number; output: number }
  Float: { input: number; output: number }
  /** A date as exact as the text allows: `2000`, `2000-05` or `2000-05-02`. */
  PartialDate: { input: string; output: string }
  /** A JSON object whose keys are an answer's columns, or a query's parameters. */
  JSONObject: { input: Readonly<Record<string, unknown>>; output: Readonly<Record<string, unknown>> }
}

/**
 * Every root field takes a moment, and all below it are as of then: `asOf`, what held on a date; `knownBy`, what had been
 * published by a date. Without them the answer is of all that is known.
 */
export type Query = {
  /** The thing with this id, of whatever type; null where the graph has none. */
  readonly node: Maybe<Node>
  /** Things whose name or another form of it holds these words, closest first. */
  readonly search: ReadonlyArray<Entity>
  /** Answers a question in English, such as `which licensees use maytansinoids`; says how it was read and never guesses. */
  readonly ask: Answer
  /** What the graph holds. */
  readonly stats: Stats
  /** A shortest chain of facts that hold between two things; null where there is none within `maxHops` (at most 6). */
  readonly path: Maybe<Path>
  readonly organizations: OrganizationConnection
  readonly drugs: DrugConnection
  readonly substances: SubstanceConnection
  readonly technologies: TechnologyConnection
  readonly targets: TargetConnection
  readonly diseases: DiseaseConnection
  readonly agreements: AgreementConnection
  readonly events: EventConnection
  readonly facts: FactConnection
  readonly documents: DocumentConnection
}

/**
 * Every root field takes a moment, and all below it are as of then: `asOf`, what held on a date; `knownBy`, what had been
 * published by a date. Without them the answer is of all that is known.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input']
  asOf?: InputMaybe<Scalars['PartialDate']['input']>
  knownBy?: InputMaybe<Scalars['PartialDate']['input']>
}

/**
 * Every root field takes a moment, and all below it are as of then: `asOf`, what held on a date; `knownBy`, what had been
 * published by a date. Without them the answer is of all that is known.
 */
export type QuerySearchArgs = {
  text: Scalars['String']['input']
  types?: InputMaybe<ReadonlyArray<EntityType>>
  first?: Scalars['Int']['input']
  asOf?: InputMaybe<Scalars['PartialDate']['input']>
  knownBy?: InputMaybe<Scalars['PartialDate']['input']>
}

/**
 * Every root field takes a moment, and all below it are as of then: `asOf`, what held on a date; `knownBy`, what had been
 * published by a date. Without them the answer is of all that is known.
 */
export type QueryAskArgs = {
  question: Scalars['String']['input']
  asOf?: InputMaybe<Scalars['PartialDate']['input']>
  knownBy?: InputMaybe<Scalars['PartialDate']['input']>
}

/**
 * Every root field takes a moment, and all below it are as of then: `asOf`, what held on a date; `knownBy`, what had been
 * published by a date. Without them the answer is of all that is known.
 */
export type QueryStatsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>
  knownBy?: InputMaybe<Scalars['PartialDate']['input']>
}

/**
 * Every root field takes a moment, and all below it are as of then: `asOf`, what held on a date; `knownBy`, what had been
 * published by a date. Without them the answer is of all that is known.
 */
export type QueryPathArgs = {
  from: Scalars['ID']['input']
  to: Scalars['ID']['input']
  maxHops?: Scalars['Int']['input']
  asOf?: InputMaybe<Scalars['PartialDate']['input']>
  knownBy?: InputMaybe<Scalars['PartialDate']['input']>
}

/**
 * Every root field takes a moment, and all below it are as of then: `asOf`, what held on a date; `knownBy`, what had been
 * published by a date. Without them the answer is of all that is known.
 */
export type QueryOrganizationsArgs = {
  first?: Scalars['Int']['input']
  after?: InputMaybe<Scalars['String']['input']>
  filter?: InputMaybe<EntityFilter>
  orderBy?: EntityOrder
  asOf?: InputMaybe<Scalars['PartialDate']['input']>
  knownBy?: InputMaybe<Scalars['PartialDate']['input']>
}

/**
 * Every root field takes a moment, and all below it are as of then: `asOf`, what held on a date; `knownBy`, what had been
 * published by a date. Without them the answer is of all that is known.
 */
export type QueryDrugsArgs = {
  first?: Scalars['Int']['input']
  after?: InputMaybe<Scalars['String']['input']>
  filter?: InputMaybe<EntityFilter>
  orderBy?: EntityOrder
  asOf?: InputMaybe<Scalars['PartialDate']['input']>
  knownBy?: InputMaybe<Scalars['PartialDate']['input']>
}

/**
 * Every root field takes a moment, and all below it are as of then: `asOf`, what held on a date; `knownBy`, what had been
 * published by a date. Without them the answer is of all that is known.
 */
export type QuerySubstancesArgs = {
  first?: Scalars['Int']['input']
  after?: InputMaybe<Scalars['String']['input']>
  filter?: InputMaybe<EntityFilter>
  orderBy?: EntityOrder
  asOf?: InputMaybe<Scalars['PartialDate']['input']>
  knownBy?: InputMaybe<Scalars['PartialDate']['input']>
}

/**
 * Every root field takes a moment, and all below it are as of then: `asOf`, what held on a date; `knownBy`, what had been
 * published by a date. Without them the answer is of all that is known.
 */
export type QueryTechnologiesArgs = {
  first?: Scalars['Int']['input']
  after?: InputMaybe<Scalars['String']['input']>
  filter?: InputMaybe<EntityFilter>
  orderBy?: EntityOrder
  asOf?: InputMaybe<Scalars['PartialDate']['input']>
  knownBy?: InputMaybe<Scalars['PartialDate']['input']>
}

/**
 * Every root field takes a moment, and all below it are as of then: `asOf`, what held on a date; `knownBy`, what had been
 * published by a date. Without them the answer is of all that is known.
 */
export type QueryTargetsArgs = {
  first?: Scalars['Int']['input']
  after?: InputMaybe<Scalars['String']['input']>
  filter?: InputMaybe<EntityFilter>
  orderBy?: EntityOrder
  asOf?: InputMaybe<Scalars['PartialDate']['input']>
  knownBy?: InputMaybe<Scalars['PartialDate']['input']>
}

/**
 * Every root field takes a moment, and all below it are as of then: `asOf`, what held on a date; `knownBy`, what had been
 * published by a date. Without them the answer is of all that is known.
 */
export type QueryDiseasesArgs = {
  first?: Scalars['Int']['input']
  after?: InputMaybe<Scalars['String']['input']>
  filter?: InputMaybe<EntityFilter>
  orderBy?: EntityOrder
  asOf?: InputMaybe<Scalars['PartialDate']['input']>
  knownBy?: InputMaybe<Scalars['PartialDate']['input']>
}

/**
 * Every root field takes a moment, and all below it are as of then: `asOf`, what held on a date; `knownBy`, what had been
 * published by a date. Without them the answer is of all that is known.
 */
export type QueryAgreementsArgs = {
  first?: Scalars['Int']['input']
  after?: InputMaybe<Scalars['String']['input']>
  filter?: InputMaybe<AgreementFilter>
  orderBy?: AgreementOrder
  asOf?: InputMaybe<Scalars['PartialDate']['input']>
  knownBy?: InputMaybe<Scalars['PartialDate']['input']>
}

/**
 * Every root field takes a moment, and all below it are as of then: `asOf`, what held on a date; `knownBy`, what had been
 * published by a date. Without them the answer is of all that is known.
 */
export type QueryEventsArgs = {
  first?: Scalars['Int']['input']
  after?: InputMaybe<Scalars['String']['input']>
  filter?: InputMaybe<EventFilter>
  orderBy?: EventOrder
  asOf?: InputMaybe<Scalars['PartialDate']['input']>
  knownBy?: InputMaybe<Scalars['PartialDate']['input']>
}

/**
 * Every root field takes a moment, and all below it are as of then: `asOf`, what held on a date; `knownBy`, what had been
 * published by a date. Without them the answer is of all that is known.
 */
export type QueryFactsArgs = {
  first?: Scalars['Int']['input']
  after?: InputMaybe<Scalars['String']['input']>
  filter?: InputMaybe<FactFilter>
  orderBy?: FactOrder
  asOf?: InputMaybe<Scalars['PartialDate']['input']>
  knownBy?: InputMaybe<Scalars['PartialDate']['input']>
}

/**
 * Every root field takes a moment, and all below it are as of then: `asOf`, what held on a date; `knownBy`, what had been
 * published by a date. Without them the answer is of all that is known.
 */
export type QueryDocumentsArgs = {
  first?: Scalars['Int']['input']
  after?: InputMaybe<Scalars['String']['input']>
  filter?: InputMaybe<DocumentFilter>
  orderBy?: DocumentOrder
  asOf?: InputMaybe<Scalars['PartialDate']['input']>
  knownBy?: InputMaybe<Scalars['PartialDate']['input']>
}

/** Anything that the graph keeps under a stable id, made from what it is. */
export type Node = {
  readonly id: Scalars['ID']['output']
}

/** One of the six kinds of thing that facts speak of. */
export type Entity = {
  readonly id: Scalars['ID']['output']
  readonly type: EntityType
  readonly name: Scalars['String']['output']
  /** Its other forms in the documents, defined terms included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>
  /** Facts with this thing at either end. */
  readonly facts: ReadonlyArray<Fact>
  /** Agreements that it is a party to, or that cover it. */
  readonly agreements: ReadonlyArray<Agreement>
}

/** One of the six kinds of thing that facts speak of. */
export type EntityFactsArgs = {
  first?: Scalars['Int']['input']
  filter?: InputMaybe<FactsOfFilter>
}

/** One of the six kinds of thing that facts speak of. */
export type EntityAgreementsArgs = {
  first?: Scalars['Int']['input']
}

/** A company, university, hospital, institute, foundation or government body. */
export type Organization = Node &
  Entity & {
    readonly id: Scalars['ID']['output']
    readonly type: EntityType
    readonly name: Scalars['String']['output']
    readonly aliases: ReadonlyArray<Scalars['String']['output']>
    /** The names that it has borne, oldest first; empty where no document tells of a change. */
    readonly names: ReadonlyArray<DatedName>
    /** The SEC's Central Index Key, where it is known. */
    readonly cik: Maybe<Scalars['String']['output']>
    readonly ticker: Maybe<Scalars['String']['output']>
    readonly facts: ReadonlyArray<Fact>
    readonly agreements: ReadonlyArray<Agreement>
  }

/** A company, university, hospital, institute, foundation or government body. */
export type OrganizationFactsArgs = {
  first?: Scalars['Int']['input']
  filter?: InputMaybe<FactsOfFilter>
}

/** A company, university, hospital, institute, foundation or government body. */
export type OrganizationAgreementsArgs = {
  first?: Scalars['Int']['input']
}

/** A name of a thing and the time in which it bore it; null where that is open. */
export type DatedName = {
  readonly name: Scalars['String']['output']
  readonly since: Maybe<Scalars['PartialDate']['output']>
  /** The first day on which it bore it no more. */
  readonly until: Maybe<Scalars['PartialDate']['output']>
}

/** A product or product candidate: brand, INN, code name or programme. */
export type Drug = Node &
  Entity & {
    readonly id: Scalars['ID']['output']
    readonly type: EntityType
    readonly name: Scalars['String']['output']
    readonly aliases: ReadonlyArray<Scalars['String']['output']>
    /** The names that it has borne, oldest first; empty where no document tells of a change. */
    readonly names: ReadonlyArray<DatedName>
    readonly drugbank: Maybe<Scalars['String']['output']>
    readonly mesh: Maybe<Scalars['String']['output']>
    readonly facts: ReadonlyArray<Fact>
    readonly agreements: ReadonlyArray<Agreement>
  }

/** A product or product candidate: brand, INN, code name or programme. */
export type DrugFactsArgs = {
  first?: Scalars['Int']['input']
  filter?: InputMaybe<FactsOfFilter>
}

/** A product or product candidate: brand, INN, code name or programme. */
export type DrugAgreementsArgs = {
  first?: Scalars['Int']['input']
}

/** What a drug is made of or with: payload, linker, antibody as a component, or a class of these. */
export type Substance = Node &
  Entity & {
    readonly id: Scalars['ID']['output']
    readonly type: EntityType
    readonly name: Scalars['String']['output']
    readonly aliases: ReadonlyArray<Scalars['String']['output']>
    readonly drugbank: Maybe<Scalars['String']['output']>
    readonly mesh: Maybe<Scalars['String']['output']>
    readonly facts: ReadonlyArray<Fact>
    readonly agreements: ReadonlyArray<Agreement>
  }

/** What a drug is made of or with: payload, linker, antibody as a component, or a class of these. */
export type SubstanceFactsArgs = {
  first?: Scalars['Int']['input']
  filter?: InputMaybe<FactsOfFilter>
}

/** What a drug is made of or with: payload, linker, antibody as a component, or a class of these. */
export type SubstanceAgreementsArgs = {
  first?: Scalars['Int']['input']
}

/** A named platform, method or technology. */
export type Technology = Node &
  Entity & {
    readonly id: Scalars['ID']['output']
    readonly type: EntityType
    readonly name: Scalars['String']['output']
    readonly aliases: ReadonlyArray<Scalars['String']['output']>
    /** The names that it has borne, oldest first; empty where no document tells of a change. */
    readonly names: ReadonlyArray<DatedName>
    readonly facts: ReadonlyArray<Fact>
    readonly agreements: ReadonlyArray<Agreement>
  }

/** A named platform, method or technology. */
export type TechnologyFactsArgs = {
  first?: Scalars['Int']['input']
  filter?: InputMaybe<FactsOfFilter>
}

/** A named platform, method or technology. */
export type TechnologyAgreementsArgs = {
  first?: Scalars['Int']['input']
}

/** The molecule that a drug acts on. */
export type Target = Node &
  Entity & {
    readonly id: Scalars['ID']['output']
    readonly type: EntityType
    readonly name: Scalars['String']['output']
    readonly aliases: ReadonlyArray<Scalars['String']['output']>
    readonly hgnc: Maybe<Scalars['String']['output']>
    readonly facts: ReadonlyArray<Fact>
    readonly agreements: ReadonlyArray<Agreement>
  }

/** The molecule that a drug acts on. */
export type TargetFactsArgs = {
  first?: Scalars['Int']['input']
  filter?: InputMaybe<FactsOfFilter>
}

/** The molecule that a drug acts on. */
export type TargetAgreementsArgs = {
  first?: Scalars['Int']['input']
}

/** A disease, condition or indication. */
export type Disease = Node &
  Entity & {
    readonly id: Scalars['ID']['output']
    readonly type: EntityType
    readonly name: Scalars['String']['output']
    readonly aliases: ReadonlyArray<Scalars['String']['output']>
    readonly doid: Maybe<Scalars['String']['output']>
    readonly mesh: Maybe<Scalars['String']['output']>
    readonly facts: ReadonlyArray<Fact>
    readonly agreements: ReadonlyArray<Agreement>
  }

/** A disease, condition or indication. */
export type DiseaseFactsArgs = {
  first?: Scalars['Int']['input']
  filter?: InputMaybe<FactsOfFilter>
}

/** A disease, condition or indication. */
export type DiseaseAgreementsArgs = {
  first?: Scalars['Int']['input']
}

/** The words of a document that prove something. */
export type Evidence = {
  readonly text: Scalars['String']['output']
  /** First character of the words in the file as decoded (UTF-16 code units). */
  readonly rawStart: Scalars['Int']['output']
  /** The character after the last. */
  readonly rawEnd: Scalars['Int']['output']
  /** The rule that read them. */
  readonly rule: Scalars['String']['output']
  /** 0 to 1. */
  readonly confidence: Scalars['Float']['output']
  /** EDGAR's type of the part they stand in, such as `EX-99.1`. */
  readonly exhibit: Maybe<Scalars['String']['output']>
  /** Number of the form's item, or name of the section, such as `8.01` or `about`. */
  readonly section: Maybe<Scalars['String']['output']>
  /** What of it they prove: a field's name, such as `signedOn`; `claim` for the whole. */
  readonly about: Scalars['String']['output']
  readonly document: Document
}

/** One claim about two things, with every sentence that makes it. */
export type Fact = Node & {
  readonly id: Scalars['ID']['output']
  readonly type: RelationType
  readonly from: Entity
  readonly to: Entity
  readonly modality: Modality
  /** True where it is a fact: asserted, or terminated since; never a plan, an option or a denial. */
  readonly holds: Scalars['Boolean']['output']
  readonly confidence: Scalars['Float']['output']
  /** When it began to hold, where that is said. */
  readonly since: Maybe<Scalars['PartialDate']['output']>
  /** When it ended, where that is said. */
  readonly until: Maybe<Scalars['PartialDate']['output']>
  /** The date of the earliest document that says it. */
  readonly learntOn: Maybe<Scalars['PartialDate']['output']>
  /** How many independent documents say it. */
  readonly sources: Maybe<Scalars['Int']['output']>
  readonly evidence: ReadonlyArray<Evidence>
}

export type Party = {
  readonly organization: Organization
  readonly role: PartyRole
}

/** An agreement between organizations. A field is null where the documents do not say. */
export type Agreement = Node & {
  readonly id: Scalars['ID']['output']
  /** Its kind and its parties, in words. */
  readonly name: Maybe<Scalars['String']['output']>
  readonly type: AgreementType
  readonly parties: ReadonlyArray<Party>
  readonly signedOn: Maybe<Scalars['PartialDate']['output']>
  readonly effectiveOn: Maybe<Scalars['PartialDate']['output']>
  readonly endedOn: Maybe<Scalars['PartialDate']['output']>
  readonly exclusive: Maybe<Scalars['Boolean']['output']>
  readonly territory: Maybe<Scalars['String']['output']>
  /** Where it does not hold. */
  readonly territoryExcluded: Maybe<Scalars['String']['output']>
  readonly field: Maybe<Scalars['String']['output']>
  /** The words on sublicences. */
  readonly sublicensing: Maybe<Scalars['String']['output']>
  /** The words on an option and its exercise. */
  readonly option: Maybe<Scalars['String']['output']>
  /** The words on the duty to develop. */
  readonly diligence: Maybe<Scalars['String']['output']>
  readonly status: Maybe<AgreementStatus>
  /** How far what it covers was at signing, such as `preclinical`. */
  readonly stage: Maybe<Scalars['String']['output']>
  readonly covers: ReadonlyArray<Entity>
  readonly terms: ReadonlyArray<Term>
  /** The agreements that it amends, restates or grew out of. */
  readonly amends: ReadonlyArray<Agreement>
  /** What it comes to, one for each currency. */
  readonly totals: ReadonlyArray<Total>
  /** What the contract itself fixes, where it was read. */
  readonly clauses: ReadonlyArray<Clause>
  /** The state or country whose law governs the contract. */
  readonly governingLaw: Maybe<Scalars['String']['output']>
  /** The day on which the contract expires; `perpetual` where it ends only by an act. */
  readonly expirationDate: Maybe<Scalars['String']['output']>
  /** The date of the earliest document that speaks of it. */
  readonly learntOn: Maybe<Scalars['PartialDate']['output']>
  readonly confidence: Scalars['Float']['output']
  readonly evidence: ReadonlyArray<Evidence>
}

/** An agreement between organizations. A field is null where the documents do not say. */
export type AgreementClausesArgs = {
  first?: Scalars['Int']['input']
  kinds?: InputMaybe<ReadonlyArray<ClauseKind>>
}

/** Money, or a rate, that an agreement fixes. */
export type Term = Node & {
  readonly id: Scalars['ID']['output']
  readonly kind: TermKind
  /** Whole units of `currency`, a range's upper end; null where no number is stated or it is redacted. */
  readonly amount: Maybe<Scalars['Float']['output']>
  /** A range's lower end. */
  readonly amountLow: Maybe<Scalars['Float']['output']>
  /** True where the text says about or approximately. */
  readonly approximate: Maybe<Scalars['Boolean']['output']>
  /** What the amount is counted by, such as `share`. */
  readonly per: Maybe<Scalars['String']['output']>
  /** What milestones are paid for. */
  readonly milestone: Maybe<MilestoneKind>
  /** ISO 4217. */
  readonly currency: Maybe<Scalars['String']['output']>
  /** True where the amount is a ceiling or a potential total. */
  readonly upTo: Maybe<Scalars['Boolean']['output']>
  /** Percent. */
  readonly rateLow: Maybe<Scalars['Float']['output']>
  /** Percent. */
  readonly rateHigh: Maybe<Scalars['Float']['output']>
  /** A rate that the text gives in words. */
  readonly rateWords: Maybe<Scalars['String']['output']>
  readonly disclosure: Disclosure
  /** True where it is due whatever happens; false where it hangs on an event. */
  readonly committed: Maybe<Scalars['Boolean']['output']>
  /** What triggers it. */
  readonly trigger: Maybe<Scalars['String']['output']>
  readonly payers: ReadonlyArray<Organization>
  readonly payees: ReadonlyArray<Organization>
  readonly evidence: ReadonlyArray<Evidence>
}

/** An agreement's money in one currency. */
export type Total = {
  /** ISO 4217. */
  readonly currency: Scalars['String']['output']
  /** Due whatever happens. */
  readonly committed: Scalars['Float']['output']
  /** Hanging on events. */
  readonly contingent: Scalars['Float']['output']
  /** The total in the text's own number. */
  readonly stated: Maybe<Scalars['Float']['output']>
  /** Whether the stated parts add up to it. */
  readonly agrees: Maybe<Scalars['Boolean']['output']>
}

/** The words of a contract that fix one thing. */
export type Clause = Node & {
  readonly id: Scalars['ID']['output']
  readonly kind: ClauseKind
  /** Number of the article or clause it stands in, such as `5.2`. */
  readonly number: Maybe<Scalars['String']['output']>
  readonly text: Scalars['String']['output']
  readonly evidence: ReadonlyArray<Evidence>
}

/** A dated happening. */
export type Event = Node & {
  readonly id: Scalars['ID']['output']
  readonly type: EventType
  readonly on: Maybe<Scalars['PartialDate']['output']>
  readonly drug: Maybe<Drug>
  readonly organizations: ReadonlyArray<Organization>
  readonly disease: Maybe<Disease>
  /** The date of the earliest document that speaks of it. */
  readonly learntOn: Maybe<Scalars['PartialDate']['output']>
  readonly confidence: Scalars['Float']['output']
  readonly evidence: ReadonlyArray<Evidence>
}

/** One file that was read. */
export type Document = Node & {
  readonly id: Scalars['ID']['output']
  readonly name: Scalars['String']['output']
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: Scalars['String']['output']
  readonly datedOn: Maybe<Scalars['PartialDate']['output']>
  /** The filing that it belongs to, where its header says so. */
  readonly filing: Maybe<Filing>
  /** The facts that its words prove. */
  readonly facts: ReadonlyArray<Fact>
  /**
   * Characters `[rawStart, rawEnd)` of the file as decoded, at most 100,000; `start` says where they begin. Null where the
   * file is not kept here.
   */
  readonly source: Maybe<Source>
}

/** One file that was read. */
export type DocumentFactsArgs = {
  first?: Scalars['Int']['input']
}

/** One file that was read. */
export type DocumentSourceArgs = {
  rawStart?: Scalars['Int']['input']
  rawEnd?: Scalars['Int']['input']
}

/** A stretch of a file. */
export type Source = {
  readonly text: Scalars['String']['output']
  /** Place of the text's first character in the file. */
  readonly rawStart: Scalars['Int']['output']
  /** Number of characters of the whole file. */
  readonly rawLength: Scalars['Int']['output']
}

/** A submission to EDGAR. */
export type Filing = Node & {
  readonly id: Scalars['ID']['output']
  readonly accession: Scalars['String']['output']
  readonly form: Scalars['String']['output']
  readonly filedOn: Maybe<Scalars['PartialDate']['output']>
}

/** One step of a path, walked from one thing to the next. */
export type Hop = {
  readonly type: RelationType
  /** The fact behind it; null for a class of substances that is common knowledge. */
  readonly fact: Maybe<Fact>
  readonly from: Entity
  readonly to: Entity
}

export type Path = {
  readonly hops: ReadonlyArray<Hop>
}

export type Stats = {
  readonly documents: Scalars['Int']['output']
  readonly facts: Scalars['Int']['output']
  /** Number of nodes for each label. */
  readonly nodes: ReadonlyArray<Count>
  /** Number of relationships for each type. */
  readonly edges: ReadonlyArray<Count>
}

export type Count = {
  readonly name: Scalars['String']['output']
  readonly count: Scalars['Int']['output']
}

/** The answer to a question. Not understood: `reading` is null and `suggestions` holds questions that are. */
export type Answer = {
  readonly question: Scalars['String']['output']
  /** How the question was understood. */
  readonly reading: Maybe<Scalars['String']['output']>
  /** The Cypher that was run. */
  readonly query: Maybe<Scalars['String']['output']>
  readonly parameters: Maybe<Scalars['JSONObject']['output']>
  readonly columns: ReadonlyArray<Scalars['String']['output']>
  readonly rows: ReadonlyArray<Scalars['JSONObject']['output']>
  /** The words that prove each row. */
  readonly evidence: ReadonlyArray<RowEvidence>
  /** The facts that those words prove. */
  readonly facts: ReadonlyArray<Fact>
  readonly suggestions: ReadonlyArray<Scalars['String']['output']>
}

/** Words that prove one row of an answer. */
export type RowEvidence = {
  /** Index of the row, from 0. */
  readonly row: Scalars['Int']['output']
  /** What the words prove, in words: a step of the row's chain. */
  readonly step: Scalars['String']['output']
  readonly text: Scalars['String']['output']
  readonly rawStart: Scalars['Int']['output']
  readonly rawEnd: Scalars['Int']['output']
  readonly rule: Scalars['String']['output']
  /** 0 to 1. */
  readonly confidence: Scalars['Float']['output']
  readonly exhibit: Maybe<Scalars['String']['output']>
  readonly section: Maybe<Scalars['String']['output']>
  readonly document: Document
}

export type EntityFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>
  /** Words that its name or an alias holds, in any case. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>
}

export type FactFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>
  readonly types?: InputMaybe<ReadonlyArray<RelationType>>
  readonly modalities?: InputMaybe<ReadonlyArray<Modality>>
  /** Ids of things of which at least one stands at an end. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>
}

export type FactsOfFilter = {
  readonly types?: InputMaybe<ReadonlyArray<RelationType>>
  readonly modalities?: InputMaybe<ReadonlyArray<Modality>>
}

export type AgreementFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>
  readonly types?: InputMaybe<ReadonlyArray<AgreementType>>
  readonly statuses?: InputMaybe<ReadonlyArray<AgreementStatus>>
  /** Ids of organizations of which at least one is a party. */
  readonly parties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>
  /** Ids of things of which at least one is covered. */
  readonly covers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>
  /** First day of signing. */
  readonly signedFrom?: InputMaybe<Scalars['PartialDate']['input']>
  /** Last day of signing. */
  readonly signedTo?: InputMaybe<Scalars['PartialDate']['input']>
  readonly exclusive?: InputMaybe<Scalars['Boolean']['input']>
}

export type EventFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>
  readonly types?: InputMaybe<ReadonlyArray<EventType>>
  /** Ids of things of which at least one took part. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>
  readonly from?: InputMaybe<Scalars['PartialDate']['input']>
  readonly to?: InputMaybe<Scalars['PartialDate']['input']>
}

export type DocumentFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>
  readonly nameContains?: InputMaybe<Scalars['String']['input']>
}

export type EntityOrder =
  | 'NAME_ASC'
  | 'NAME_DESC'
  /** Most facts first. */
  | 'FACTS_DESC'

export type FactOrder = 'CONFIDENCE_DESC' | 'CONFIDENCE_ASC' | 'TYPE_ASC'

export type AgreementOrder = 'SIGNED_ON_DESC' | 'SIGNED_ON_ASC'

export type EventOrder = 'ON_DESC' | 'ON_ASC'

export type DocumentOrder = 'NAME_ASC' | 'NAME_DESC'

/** Where a page of a connection stands. Pages go forwards; give `endCursor` as the next `after`. */
export type PageInfo = {
  readonly hasNextPage: Scalars['Boolean']['output']
  readonly hasPreviousPage: Scalars['Boolean']['output']
  readonly startCursor: Maybe<Scalars['String']['output']>
  readonly endCursor: Maybe<Scalars['String']['output']>
}

export type OrganizationConnection = {
  readonly edges: ReadonlyArray<OrganizationEdge>
  readonly nodes: ReadonlyArray<Organization>
  readonly pageInfo: PageInfo
  readonly totalCount: Scalars['Int']['output']
}

export type OrganizationEdge = {
  readonly cursor: Scalars['String']['output']
  readonly node: Organization
}

export type DrugConnection = {
  readonly edges: ReadonlyArray<DrugEdge>
  readonly nodes: ReadonlyArray<Drug>
  readonly pageInfo: PageInfo
  readonly totalCount: Scalars['Int']['output']
}

export type DrugEdge = {
  readonly cursor: Scalars['String']['output']
  readonly node: Drug
}

export type SubstanceConnection = {
  readonly edges: ReadonlyArray<SubstanceEdge>
  readonly nodes: ReadonlyArray<Substance>
  readonly pageInfo: PageInfo
  readonly totalCount: Scalars['Int']['output']
}

export type SubstanceEdge = {
  readonly cursor: Scalars['String']['output']
  readonly node: Substance
}

export type TechnologyConnection = {
  readonly edges: ReadonlyArray<TechnologyEdge>
  readonly nodes: ReadonlyArray<Technology>
  readonly pageInfo: PageInfo
  readonly totalCount: Scalars['Int']['output']
}

export type TechnologyEdge = {
  readonly cursor: Scalars['String']['output']
  readonly node: Technology
}

export type TargetConnection = {
  readonly edges: ReadonlyArray<TargetEdge>
  readonly nodes: ReadonlyArray<Target>
  readonly pageInfo: PageInfo
  readonly totalCount: Scalars['Int']['output']
}

export type TargetEdge = {
  readonly cursor: Scalars['String']['output']
  readonly node: Target
}

export type DiseaseConnection = {
  readonly edges: ReadonlyArray<DiseaseEdge>
  readonly nodes: ReadonlyArray<Disease>
  readonly pageInfo: PageInfo
  readonly totalCount: Scalars['Int']['output']
}

export type DiseaseEdge = {
  readonly cursor: Scalars['String']['output']
  readonly node: Disease
}

export type AgreementConnection = {
  readonly edges: ReadonlyArray<AgreementEdge>
  readonly nodes: ReadonlyArray<Agreement>
  readonly pageInfo: PageInfo
  readonly totalCount: Scalars['Int']['output']
}

export type AgreementEdge = {
  readonly cursor: Scalars['String']['output']
  readonly node: Agreement
}

export type EventConnection = {
  readonly edges: ReadonlyArray<EventEdge>
  readonly nodes: ReadonlyArray<Event>
  readonly pageInfo: PageInfo
  readonly totalCount: Scalars['Int']['output']
}

export type EventEdge = {
  readonly cursor: Scalars['String']['output']
  readonly node: Event
}

export type FactConnection = {
  readonly edges: ReadonlyArray<FactEdge>
  readonly nodes: ReadonlyArray<Fact>
  readonly pageInfo: PageInfo
  readonly totalCount: Scalars['Int']['output']
}

export type FactEdge = {
  readonly cursor: Scalars['String']['output']
  readonly node: Fact
}

export type DocumentConnection = {
  readonly edges: ReadonlyArray<DocumentEdge>
  readonly nodes: ReadonlyArray<Document>
  readonly pageInfo: PageInfo
  readonly totalCount: Scalars['Int']['output']
}

export type DocumentEdge = {
  readonly cursor: Scalars['String']['output']
  readonly node: Document
}

/** The kinds of thing. */
export type EntityType = 'Organization' | 'Drug' | 'Substance' | 'Technology' | 'Target' | 'Disease'

/** The fifteen relations, from the first end to the second. */
export type RelationType =
  | 'LICENSES_TO'
  | 'GRANTS_OPTION_TO'
  | 'COLLABORATES_WITH'
  | 'SUPPLIES'
  | 'DISTRIBUTES_FOR'
  | 'ACQUIRES'
  | 'SUBSIDIARY_OF'
  | 'INVESTS_IN'
  | 'DEVELOPS'
  | 'OWNS'
  | 'USES'
  | 'TARGETS'
  | 'TREATS'
  | 'ASSOCIATED_WITH'
  | 'IS_A'

/** What the words make of a claim. */
export type Modality = 'ASSERTED' | 'PROPOSED' | 'OPTIONAL' | 'HYPOTHETICAL' | 'NEGATED' | 'TERMINATED'

export type AgreementType =
  | 'LICENSE'
  | 'OPTION'
  | 'COLLABORATION'
  | 'SUPPLY'
  | 'DISTRIBUTION'
  | 'ACQUISITION'
  | 'ASSET_PURCHASE'
  | 'EQUITY'
  | 'JOINT_VENTURE'
  | 'SERVICES'
  | 'SETTLEMENT'
  | 'FINANCING'
  | 'OTHER'

/** What an organization is in an agreement. */
export type PartyRole =
  | 'LICENSOR'
  | 'LICENSEE'
  | 'OPTION_GRANTOR'
  | 'OPTION_HOLDER'
  | 'COLLABORATOR'
  | 'SUPPLIER'
  | 'CUSTOMER'
  | 'DISTRIBUTOR'
  | 'PRINCIPAL'
  | 'ACQUIRER'
  | 'TARGET_COMPANY'
  | 'SELLER'
  | 'BUYER'
  | 'INVESTOR'
  | 'ISSUER'
  | 'OTHER'

export type AgreementStatus = 'PROPOSED' | 'ACTIVE' | 'AMENDED' | 'TERMINATED' | 'EXPIRED'

export type TermKind =
  | 'UPFRONT'
  | 'MILESTONE'
  | 'ROYALTY'
  | 'EQUITY'
  | 'OPTION_FEE'
  | 'LICENSE_FEE'
  | 'RESEARCH_FUNDING'
  | 'PURCHASE_PRICE'
  | 'OTHER'

/** REDACTED where the text prints `[***]` or its kin for the number. */
export type Disclosure = 'STATED' | 'REDACTED'

export type EventType =
  | 'IND_FILED'
  | 'IND_EFFECTIVE'
  | 'TRIAL_STARTED'
  | 'PATIENT_DOSED'
  | 'DATA_REPORTED'
  | 'SUBMITTED_FOR_APPROVAL'
  | 'APPROVED'
  | 'LAUNCHED'
  | 'AGREEMENT_SIGNED'
  | 'AGREEMENT_AMENDED'
  | 'AGREEMENT_TERMINATED'
  | 'OPTION_EXERCISED'
  | 'MILESTONE_ACHIEVED'
  | 'ACQUISITION_CLOSED'

export type MilestoneKind = 'DEVELOPMENT' | 'REGULATORY' | 'SALES'

/** What a clause fixes. */
export type ClauseKind =
  | 'LICENSE_GRANT'
  | 'EXCLUSIVITY'
  | 'NON_COMPETE'
  | 'RIGHT_OF_FIRST_REFUSAL'
  | 'CHANGE_OF_CONTROL'
  | 'ANTI_ASSIGNMENT'
  | 'REVENUE_SHARING'
  | 'MINIMUM_COMMITMENT'
  | 'IP_ASSIGNMENT'
  | 'JOINT_IP'
  | 'PERPETUAL_LICENSE'
  | 'TERMINATION_FOR_CONVENIENCE'
  | 'POST_TERMINATION'
  | 'AUDIT_RIGHTS'
  | 'CAP_ON_LIABILITY'
  | 'INSURANCE'

export type ResolverTypeWrapper<T> = T | Promise<T>

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>
}
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>

export type NextResolverFn<T> = () => Promise<T>

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>
  ID: ResolverTypeWrapper<Scalars['ID']['output']>
  String: ResolverTypeWrapper<Scalars['String']['output']>
  Int: ResolverTypeWrapper<Scalars['Int']['output']>
  Node: ResolverTypeWrapper<NodeRecord>
  Entity: ResolverTypeWrapper<EntityRecord>
  Organization: ResolverTypeWrapper<EntityRecord>
  DatedName: ResolverTypeWrapper<DatedName>
  Drug: ResolverTypeWrapper<EntityRecord>
  Substance: ResolverTypeWrapper<EntityRecord>
  Technology: ResolverTypeWrapper<EntityRecord>
  Target: ResolverTypeWrapper<EntityRecord>
  Disease: ResolverTypeWrapper<EntityRecord>
  Evidence: ResolverTypeWrapper<EvidenceRecord>
  Float: ResolverTypeWrapper<Scalars['Float']['output']>
  Fact: ResolverTypeWrapper<FactRecord>
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>
  Party: ResolverTypeWrapper<PartyRecord>
  Agreement: ResolverTypeWrapper<AgreementRecord>
  Term: ResolverTypeWrapper<TermRecord>
  Total: ResolverTypeWrapper<Total>
  Clause: ResolverTypeWrapper<ClauseRecord>
  Event: ResolverTypeWrapper<EventRecord>
  Document: ResolverTypeWrapper<DocumentRecord>
  Source: ResolverTypeWrapper<Source>
  Filing: ResolverTypeWrapper<FilingRecord>
  Hop: ResolverTypeWrapper<HopRecord>
  Path: ResolverTypeWrapper<Omit<Path, 'hops'> & { hops: ReadonlyArray<ResolversTypes['Hop']> }>
  Stats: ResolverTypeWrapper<Stats>
  Count: ResolverTypeWrapper<Count>
  Answer: ResolverTypeWrapper<AnswerRecord>
  RowEvidence: ResolverTypeWrapper<AnswerProof>
  EntityFilter: EntityFilter
  FactFilter: FactFilter
  FactsOfFilter: FactsOfFilter
  AgreementFilter: AgreementFilter
  EventFilter: EventFilter
  DocumentFilter: DocumentFilter
  EntityOrder: EntityOrder
  FactOrder: FactOrder
  AgreementOrder: AgreementOrder
  EventOrder: EventOrder
  DocumentOrder: DocumentOrder
  PageInfo: ResolverTypeWrapper<PageInfo>
  OrganizationConnection: ResolverTypeWrapper<
    Omit<OrganizationConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['OrganizationEdge']>
      nodes: ReadonlyArray<ResolversTypes['Organization']>
    }
  >
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>
  DrugConnection: ResolverTypeWrapper<
    Omit<DrugConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['DrugEdge']>
      nodes: ReadonlyArray<ResolversTypes['Drug']>
    }
  >
  DrugEdge: ResolverTypeWrapper<Omit<DrugEdge, 'node'> & { node: ResolversTypes['Drug'] }>
  SubstanceConnection: ResolverTypeWrapper<
    Omit<SubstanceConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['SubstanceEdge']>
      nodes: ReadonlyArray<ResolversTypes['Substance']>
    }
  >
  SubstanceEdge: ResolverTypeWrapper<Omit<SubstanceEdge, 'node'> & { node: ResolversTypes['Substance'] }>
  TechnologyConnection: ResolverTypeWrapper<
    Omit<TechnologyConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['TechnologyEdge']>
      nodes: ReadonlyArray<ResolversTypes['Technology']>
    }
  >
  TechnologyEdge: ResolverTypeWrapper<Omit<TechnologyEdge, 'node'> & { node: ResolversTypes['Technology'] }>
  TargetConnection: ResolverTypeWrapper<
    Omit<TargetConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['TargetEdge']>
      nodes: ReadonlyArray<ResolversTypes['Target']>
    }
  >
  TargetEdge: ResolverTypeWrapper<Omit<TargetEdge, 'node'> & { node: ResolversTypes['Target'] }>
  DiseaseConnection: ResolverTypeWrapper<
    Omit<DiseaseConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['DiseaseEdge']>
      nodes: ReadonlyArray<ResolversTypes['Disease']>
    }
  >
  DiseaseEdge: ResolverTypeWrapper<Omit<DiseaseEdge, 'node'> & { node: ResolversTypes['Disease'] }>
  AgreementConnection: ResolverTypeWrapper<
    Omit<AgreementConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['AgreementEdge']>
      nodes: ReadonlyArray<ResolversTypes['Agreement']>
    }
  >
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>
  EventConnection: ResolverTypeWrapper<
    Omit<EventConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['EventEdge']>
      nodes: ReadonlyArray<ResolversTypes['Event']>
    }
  >
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>
  FactConnection: ResolverTypeWrapper<
    Omit<FactConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['FactEdge']>
      nodes: ReadonlyArray<ResolversTypes['Fact']>
    }
  >
  FactEdge: ResolverTypeWrapper<Omit<FactEdge, 'node'> & { node: ResolversTypes['Fact'] }>
  DocumentConnection: ResolverTypeWrapper<
    Omit<DocumentConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['DocumentEdge']>
      nodes: ReadonlyArray<ResolversTypes['Document']>
    }
  >
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>
  EntityType: EntityType
  RelationType: RelationType
  Modality: Modality
  AgreementType: AgreementType
  PartyRole: PartyRole
  AgreementStatus: AgreementStatus
  TermKind: TermKind
  Disclosure: Disclosure
  EventType: EventType
  MilestoneKind: MilestoneKind
  ClauseKind: ClauseKind
}

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  PartialDate: Scalars['PartialDate']['output']
  JSONObject: Scalars['JSONObject']['output']
  Query: Record<PropertyKey, never>
  ID: Scalars['ID']['output']
  String: Scalars['String']['output']
  Int: Scalars['Int']['output']
  Node: NodeRecord
  Entity: EntityRecord
  Organization: EntityRecord
  DatedName: DatedName
  Drug: EntityRecord
  Substance: EntityRecord
  Technology: EntityRecord
  Target: EntityRecord
  Disease: EntityRecord
  Evidence: EvidenceRecord
  Float: Scalars['Float']['output']
  Fact: FactRecord
  Boolean: Scalars['Boolean']['output']
  Party: PartyRecord
  Agreement: AgreementRecord
  Term: TermRecord
  Total: Total
  Clause: ClauseRecord
  Event: EventRecord
  Document: DocumentRecord
  Source: Source
  Filing: FilingRecord
  Hop: HopRecord
  Path: Omit<Path, 'hops'> & { hops: ReadonlyArray<ResolversParentTypes['Hop']> }
  Stats: Stats
  Count: Count
  Answer: AnswerRecord
  RowEvidence: AnswerProof
  EntityFilter: EntityFilter
  FactFilter: FactFilter
  FactsOfFilter: FactsOfFilter
  AgreementFilter: AgreementFilter
  EventFilter: EventFilter
  DocumentFilter: DocumentFilter
  PageInfo: PageInfo
  OrganizationConnection: Omit<OrganizationConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['OrganizationEdge']>
    nodes: ReadonlyArray<ResolversParentTypes['Organization']>
  }
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] }
  DrugConnection: Omit<DrugConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['DrugEdge']>
    nodes: ReadonlyArray<ResolversParentTypes['Drug']>
  }
  DrugEdge: Omit<DrugEdge, 'node'> & { node: ResolversParentTypes['Drug'] }
  SubstanceConnection: Omit<SubstanceConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['SubstanceEdge']>
    nodes: ReadonlyArray<ResolversParentTypes['Substance']>
  }
  SubstanceEdge: Omit<SubstanceEdge, 'node'> & { node: ResolversParentTypes['Substance'] }
  TechnologyConnection: Omit<TechnologyConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['TechnologyEdge']>
    nodes: ReadonlyArray<ResolversParentTypes['Technology']>
  }
  TechnologyEdge: Omit<TechnologyEdge, 'node'> & { node: ResolversParentTypes['Technology'] }
  TargetConnection: Omit<TargetConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['TargetEdge']>
    nodes: ReadonlyArray<ResolversParentTypes['Target']>
  }
  TargetEdge: Omit<TargetEdge, 'node'> & { node: ResolversParentTypes['Target'] }
  DiseaseConnection: Omit<DiseaseConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['DiseaseEdge']>
    nodes: ReadonlyArray<ResolversParentTypes['Disease']>
  }
  DiseaseEdge: Omit<DiseaseEdge, 'node'> & { node: ResolversParentTypes['Disease'] }
  AgreementConnection: Omit<AgreementConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['AgreementEdge']>
    nodes: ReadonlyArray<ResolversParentTypes['Agreement']>
  }
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] }
  EventConnection: Omit<EventConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['EventEdge']>
    nodes: ReadonlyArray<ResolversParentTypes['Event']>
  }
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] }
  FactConnection: Omit<FactConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['FactEdge']>
    nodes: ReadonlyArray<ResolversParentTypes['Fact']>
  }
  FactEdge: Omit<FactEdge, 'node'> & { node: ResolversParentTypes['Fact'] }
  DocumentConnection: Omit<DocumentConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['DocumentEdge']>
    nodes: ReadonlyArray<ResolversParentTypes['Document']>
  }
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] }
}

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate'
}

export interface JsonObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], any> {
  name: 'JSONObject'
}

export type QueryResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>
  search?: Resolver<
    ReadonlyArray<ResolversTypes['Entity']>,
    ParentType,
    ContextType,
    RequireFields<QuerySearchArgs, 'text' | 'first'>
  >
  ask?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<QueryAskArgs, 'question'>>
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType, Partial<QueryStatsArgs>>
  path?: Resolver<
    Maybe<ResolversTypes['Path']>,
    ParentType,
    ContextType,
    RequireFields<QueryPathArgs, 'from' | 'to' | 'maxHops'>
  >
  organizations?: Resolver<
    ResolversTypes['OrganizationConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryOrganizationsArgs, 'first' | 'orderBy'>
  >
  drugs?: Resolver<
    ResolversTypes['DrugConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryDrugsArgs, 'first' | 'orderBy'>
  >
  substances?: Resolver<
    ResolversTypes['SubstanceConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerySubstancesArgs, 'first' | 'orderBy'>
  >
  technologies?: Resolver<
    ResolversTypes['TechnologyConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryTechnologiesArgs, 'first' | 'orderBy'>
  >
  targets?: Resolver<
    ResolversTypes['TargetConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryTargetsArgs, 'first' | 'orderBy'>
  >
  diseases?: Resolver<
    ResolversTypes['DiseaseConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryDiseasesArgs, 'first' | 'orderBy'>
  >
  agreements?: Resolver<
    ResolversTypes['AgreementConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryAgreementsArgs, 'first' | 'orderBy'>
  >
  events?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryEventsArgs, 'first' | 'orderBy'>
  >
  facts?: Resolver<
    ResolversTypes['FactConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryFactsArgs, 'first' | 'orderBy'>
  >
  documents?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryDocumentsArgs, 'first' | 'orderBy'>
  >
}

export type NodeResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType: TypeResolveFn<
    | 'Organization'
    | 'Drug'
    | 'Substance'
    | 'Technology'
    | 'Target'
    | 'Disease'
    | 'Fact'
    | 'Agreement'
    | 'Term'
    | 'Clause'
    | 'Event'
    | 'Document'
    | 'Filing',
    ParentType,
    ContextType
  >
}

export type EntityResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity'],
> = {
  __resolveType: TypeResolveFn<
    'Organization' | 'Drug' | 'Substance' | 'Technology' | 'Target' | 'Disease',
    ParentType,
    ContextType
  >
}

export type OrganizationResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>
  names?: Resolver<ReadonlyArray<ResolversTypes['DatedName']>, ParentType, ContextType>
  cik?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  ticker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  facts?: Resolver<
    ReadonlyArray<ResolversTypes['Fact']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationFactsArgs, 'first'>
  >
  agreements?: Resolver<
    ReadonlyArray<ResolversTypes['Agreement']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationAgreementsArgs, 'first'>
  >
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type DatedNameResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['DatedName'] = ResolversParentTypes['DatedName'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
}

export type DrugResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['Drug'] = ResolversParentTypes['Drug'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>
  names?: Resolver<ReadonlyArray<ResolversTypes['DatedName']>, ParentType, ContextType>
  drugbank?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  mesh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  facts?: Resolver<
    ReadonlyArray<ResolversTypes['Fact']>,
    ParentType,
    ContextType,
    RequireFields<DrugFactsArgs, 'first'>
  >
  agreements?: Resolver<
    ReadonlyArray<ResolversTypes['Agreement']>,
    ParentType,
    ContextType,
    RequireFields<DrugAgreementsArgs, 'first'>
  >
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type SubstanceResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['Substance'] = ResolversParentTypes['Substance'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>
  drugbank?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  mesh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  facts?: Resolver<
    ReadonlyArray<ResolversTypes['Fact']>,
    ParentType,
    ContextType,
    RequireFields<SubstanceFactsArgs, 'first'>
  >
  agreements?: Resolver<
    ReadonlyArray<ResolversTypes['Agreement']>,
    ParentType,
    ContextType,
    RequireFields<SubstanceAgreementsArgs, 'first'>
  >
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type TechnologyResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['Technology'] = ResolversParentTypes['Technology'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>
  names?: Resolver<ReadonlyArray<ResolversTypes['DatedName']>, ParentType, ContextType>
  facts?: Resolver<
    ReadonlyArray<ResolversTypes['Fact']>,
    ParentType,
    ContextType,
    RequireFields<TechnologyFactsArgs, 'first'>
  >
  agreements?: Resolver<
    ReadonlyArray<ResolversTypes['Agreement']>,
    ParentType,
    ContextType,
    RequireFields<TechnologyAgreementsArgs, 'first'>
  >
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type TargetResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>
  hgnc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  facts?: Resolver<
    ReadonlyArray<ResolversTypes['Fact']>,
    ParentType,
    ContextType,
    RequireFields<TargetFactsArgs, 'first'>
  >
  agreements?: Resolver<
    ReadonlyArray<ResolversTypes['Agreement']>,
    ParentType,
    ContextType,
    RequireFields<TargetAgreementsArgs, 'first'>
  >
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type DiseaseResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['Disease'] = ResolversParentTypes['Disease'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>
  doid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  mesh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  facts?: Resolver<
    ReadonlyArray<ResolversTypes['Fact']>,
    ParentType,
    ContextType,
    RequireFields<DiseaseFactsArgs, 'first'>
  >
  agreements?: Resolver<
    ReadonlyArray<ResolversTypes['Agreement']>,
    ParentType,
    ContextType,
    RequireFields<DiseaseAgreementsArgs, 'first'>
  >
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type EvidenceResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence'],
> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  rawStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  rawEnd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  exhibit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>
}

export type FactResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  learntOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  sources?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type PartyResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party'],
> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>
  role?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>
}

export type AgreementResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  type?: Resolver<ResolversTypes['AgreementType'], ParentType, ContextType>
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>
  signedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  effectiveOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  endedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  exclusive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  territory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  territoryExcluded?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  sublicensing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  option?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  diligence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  status?: Resolver<Maybe<ResolversTypes['AgreementStatus']>, ParentType, ContextType>
  stage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  covers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>
  terms?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>
  amends?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>
  totals?: Resolver<ReadonlyArray<ResolversTypes['Total']>, ParentType, ContextType>
  clauses?: Resolver<
    ReadonlyArray<ResolversTypes['Clause']>,
    ParentType,
    ContextType,
    RequireFields<AgreementClausesArgs, 'first'>
  >
  governingLaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  expirationDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  learntOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type TermResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['TermKind'], ParentType, ContextType>
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>
  amountLow?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>
  approximate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  per?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  milestone?: Resolver<Maybe<ResolversTypes['MilestoneKind']>, ParentType, ContextType>
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  upTo?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  rateLow?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>
  rateHigh?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>
  rateWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  disclosure?: Resolver<ResolversTypes['Disclosure'], ParentType, ContextType>
  committed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  trigger?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  payers?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>
  payees?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type TotalResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['Total'] = ResolversParentTypes['Total'],
> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  committed?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  contingent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  stated?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>
  agrees?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
}

export type ClauseResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['ClauseKind'], ParentType, ContextType>
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type EventResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  drug?: Resolver<Maybe<ResolversTypes['Drug']>, ParentType, ContextType>
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>
  disease?: Resolver<Maybe<ResolversTypes['Disease']>, ParentType, ContextType>
  learntOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type DocumentResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  datedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  filing?: Resolver<Maybe<ResolversTypes['Filing']>, ParentType, ContextType>
  facts?: Resolver<
    ReadonlyArray<ResolversTypes['Fact']>,
    ParentType,
    ContextType,
    RequireFields<DocumentFactsArgs, 'first'>
  >
  source?: Resolver<
    Maybe<ResolversTypes['Source']>,
    ParentType,
    ContextType,
    RequireFields<DocumentSourceArgs, 'rawStart' | 'rawEnd'>
  >
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type SourceResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source'],
> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  rawStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  rawLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type FilingResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['Filing'] = ResolversParentTypes['Filing'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  accession?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  form?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  filedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type HopResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop'],
> = {
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>
}

export type PathResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path'],
> = {
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>
}

export type StatsResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats'],
> = {
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  facts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>
  edges?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>
}

export type CountResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type AnswerResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer'],
> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  query?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  parameters?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>
  columns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>
  rows?: Resolver<ReadonlyArray<ResolversTypes['JSONObject']>, ParentType, ContextType>
  evidence?: Resolver<ReadonlyArray<ResolversTypes['RowEvidence']>, ParentType, ContextType>
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>
}

export type RowEvidenceResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['RowEvidence'] = ResolversParentTypes['RowEvidence'],
> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  rawStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  rawEnd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  exhibit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>
}

export type PageInfoResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type OrganizationConnectionResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type OrganizationEdgeResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>
}

export type DrugConnectionResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['DrugConnection'] = ResolversParentTypes['DrugConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DrugEdge']>, ParentType, ContextType>
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Drug']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type DrugEdgeResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['DrugEdge'] = ResolversParentTypes['DrugEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Drug'], ParentType, ContextType>
}

export type SubstanceConnectionResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['SubstanceConnection'] = ResolversParentTypes['SubstanceConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubstanceEdge']>, ParentType, ContextType>
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Substance']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type SubstanceEdgeResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['SubstanceEdge'] = ResolversParentTypes['SubstanceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Substance'], ParentType, ContextType>
}

export type TechnologyConnectionResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['TechnologyConnection'] = ResolversParentTypes['TechnologyConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TechnologyEdge']>, ParentType, ContextType>
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Technology']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type TechnologyEdgeResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['TechnologyEdge'] = ResolversParentTypes['TechnologyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Technology'], ParentType, ContextType>
}

export type TargetConnectionResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['TargetConnection'] = ResolversParentTypes['TargetConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TargetEdge']>, ParentType, ContextType>
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type TargetEdgeResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['TargetEdge'] = ResolversParentTypes['TargetEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Target'], ParentType, ContextType>
}

export type DiseaseConnectionResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['DiseaseConnection'] = ResolversParentTypes['DiseaseConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DiseaseEdge']>, ParentType, ContextType>
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Disease']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type DiseaseEdgeResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['DiseaseEdge'] = ResolversParentTypes['DiseaseEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Disease'], ParentType, ContextType>
}

export type AgreementConnectionResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type AgreementEdgeResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>
}

export type EventConnectionResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type EventEdgeResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>
}

export type FactConnectionResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['FactConnection'] = ResolversParentTypes['FactConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FactEdge']>, ParentType, ContextType>
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type FactEdgeResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['FactEdge'] = ResolversParentTypes['FactEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>
}

export type DocumentConnectionResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type DocumentEdgeResolvers<
  ContextType = Place,
  ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>
}

export type Resolvers<ContextType = Place> = {
  PartialDate?: GraphQLScalarType
  JSONObject?: GraphQLScalarType
  Query?: QueryResolvers<ContextType>
  Node?: NodeResolvers<ContextType>
  Entity?: EntityResolvers<ContextType>
  Organization?: OrganizationResolvers<ContextType>
  DatedName?: DatedNameResolvers<ContextType>
  Drug?: DrugResolvers<ContextType>
  Substance?: SubstanceResolvers<ContextType>
  Technology?: TechnologyResolvers<ContextType>
  Target?: TargetResolvers<ContextType>
  Disease?: DiseaseResolvers<ContextType>
  Evidence?: EvidenceResolvers<ContextType>
  Fact?: FactResolvers<ContextType>
  Party?: PartyResolvers<ContextType>
  Agreement?: AgreementResolvers<ContextType>
  Term?: TermResolvers<ContextType>
  Total?: TotalResolvers<ContextType>
  Clause?: ClauseResolvers<ContextType>
  Event?: EventResolvers<ContextType>
  Document?: DocumentResolvers<ContextType>
  Source?: SourceResolvers<ContextType>
  Filing?: FilingResolvers<ContextType>
  Hop?: HopResolvers<ContextType>
  Path?: PathResolvers<ContextType>
  Stats?: StatsResolvers<ContextType>
  Count?: CountResolvers<ContextType>
  Answer?: AnswerResolvers<ContextType>
  RowEvidence?: RowEvidenceResolvers<ContextType>
  PageInfo?: PageInfoResolvers<ContextType>
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>
  DrugConnection?: DrugConnectionResolvers<ContextType>
  DrugEdge?: DrugEdgeResolvers<ContextType>
  SubstanceConnection?: SubstanceConnectionResolvers<ContextType>
  SubstanceEdge?: SubstanceEdgeResolvers<ContextType>
  TechnologyConnection?: TechnologyConnectionResolvers<ContextType>
  TechnologyEdge?: TechnologyEdgeResolvers<ContextType>
  TargetConnection?: TargetConnectionResolvers<ContextType>
  TargetEdge?: TargetEdgeResolvers<ContextType>
  DiseaseConnection?: DiseaseConnectionResolvers<ContextType>
  DiseaseEdge?: DiseaseEdgeResolvers<ContextType>
  AgreementConnection?: AgreementConnectionResolvers<ContextType>
  AgreementEdge?: AgreementEdgeResolvers<ContextType>
  EventConnection?: EventConnectionResolvers<ContextType>
  EventEdge?: EventEdgeResolvers<ContextType>
  FactConnection?: FactConnectionResolvers<ContextType>
  FactEdge?: FactEdgeResolvers<ContextType>
  DocumentConnection?: DocumentConnectionResolvers<ContextType>
  DocumentEdge?: DocumentEdgeResolvers<ContextType>
}
