// Written by `npm run codegen` from schema.graphql; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] }
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never }
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
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

export type AgreementStatus = 'PROPOSED' | 'ACTIVE' | 'AMENDED' | 'TERMINATED' | 'EXPIRED'

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

export type AskQueryVariables = Exact<{
  question: string
}>

export type AskQuery = {
  readonly ask: {
    readonly question: string
    readonly reading: string | null
    readonly query: string | null
    readonly columns: ReadonlyArray<string>
    readonly rows: ReadonlyArray<Readonly<Record<string, unknown>>>
    readonly suggestions: ReadonlyArray<string>
    readonly evidence: ReadonlyArray<{
      readonly row: number
      readonly step: string
      readonly text: string
      readonly rawStart: number
      readonly rawEnd: number
      readonly exhibit: string | null
      readonly section: string | null
      readonly document: { readonly id: string; readonly name: string }
    }>
    readonly facts: ReadonlyArray<{
      readonly id: string
      readonly type: RelationType
      readonly modality: Modality
      readonly holds: boolean
      readonly confidence: number
      readonly from:
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
      readonly to:
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
      readonly evidence: ReadonlyArray<{
        readonly text: string
        readonly rawStart: number
        readonly rawEnd: number
        readonly rule: string
        readonly confidence: number
        readonly exhibit: string | null
        readonly section: string | null
        readonly document: { readonly id: string; readonly name: string }
      }>
    }>
  }
}

export type DrawnFactFragment = {
  readonly id: string
  readonly type: RelationType
  readonly modality: Modality
  readonly holds: boolean
  readonly confidence: number
  readonly from:
    | { readonly id: string; readonly type: EntityType; readonly name: string }
    | { readonly id: string; readonly type: EntityType; readonly name: string }
    | { readonly id: string; readonly type: EntityType; readonly name: string }
    | { readonly id: string; readonly type: EntityType; readonly name: string }
    | { readonly id: string; readonly type: EntityType; readonly name: string }
    | { readonly id: string; readonly type: EntityType; readonly name: string }
  readonly to:
    | { readonly id: string; readonly type: EntityType; readonly name: string }
    | { readonly id: string; readonly type: EntityType; readonly name: string }
    | { readonly id: string; readonly type: EntityType; readonly name: string }
    | { readonly id: string; readonly type: EntityType; readonly name: string }
    | { readonly id: string; readonly type: EntityType; readonly name: string }
    | { readonly id: string; readonly type: EntityType; readonly name: string }
  readonly evidence: ReadonlyArray<{
    readonly text: string
    readonly rawStart: number
    readonly rawEnd: number
    readonly rule: string
    readonly confidence: number
    readonly exhibit: string | null
    readonly section: string | null
    readonly document: { readonly id: string; readonly name: string }
  }>
}

export type FactsAboutQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string
}>

export type FactsAboutQuery = {
  readonly facts: {
    readonly nodes: ReadonlyArray<{
      readonly id: string
      readonly type: RelationType
      readonly modality: Modality
      readonly holds: boolean
      readonly confidence: number
      readonly from:
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
      readonly to:
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
      readonly evidence: ReadonlyArray<{
        readonly text: string
        readonly rawStart: number
        readonly rawEnd: number
        readonly rule: string
        readonly confidence: number
        readonly exhibit: string | null
        readonly section: string | null
        readonly document: { readonly id: string; readonly name: string }
      }>
    }>
  }
}

export type OverviewQueryVariables = Exact<{
  types: ReadonlyArray<RelationType> | RelationType
}>

export type OverviewQuery = {
  readonly stats: {
    readonly documents: number
    readonly facts: number
    readonly nodes: ReadonlyArray<{ readonly name: string; readonly count: number }>
  }
  readonly facts: {
    readonly nodes: ReadonlyArray<{
      readonly id: string
      readonly type: RelationType
      readonly modality: Modality
      readonly holds: boolean
      readonly confidence: number
      readonly from:
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
      readonly to:
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
      readonly evidence: ReadonlyArray<{
        readonly text: string
        readonly rawStart: number
        readonly rawEnd: number
        readonly rule: string
        readonly confidence: number
        readonly exhibit: string | null
        readonly section: string | null
        readonly document: { readonly id: string; readonly name: string }
      }>
    }>
  }
  readonly ask: { readonly suggestions: ReadonlyArray<string> }
  readonly agreements: {
    readonly nodes: ReadonlyArray<{
      readonly type: AgreementType
      readonly signedOn: string | null
      readonly status: AgreementStatus | null
      readonly parties: ReadonlyArray<{ readonly organization: { readonly name: string } }>
      readonly evidence: ReadonlyArray<{
        readonly about: string
        readonly text: string
        readonly rawStart: number
        readonly rawEnd: number
        readonly exhibit: string | null
        readonly section: string | null
        readonly document: { readonly id: string; readonly name: string }
      }>
    }>
  }
}

export type SourceQueryVariables = Exact<{
  document: string
  rawStart: number
  rawEnd: number
}>

export type SourceQuery = {
  readonly node:
    | { readonly source: { readonly text: string; readonly rawStart: number; readonly rawLength: number } | null }
    | Record<PropertyKey, never>
    | null
}

export type WordsFragment = {
  readonly about: string
  readonly text: string
  readonly rawStart: number
  readonly rawEnd: number
  readonly exhibit: string | null
  readonly section: string | null
  readonly document: { readonly id: string; readonly name: string }
}

export type TimelineQueryVariables = Exact<{
  id: string
  about: ReadonlyArray<string> | string
  asOf?: string | null | undefined
}>

export type TimelineQuery = {
  readonly node:
    | {
        readonly name: string
        readonly names: ReadonlyArray<{
          readonly name: string
          readonly since: string | null
          readonly until: string | null
        }>
      }
    | Record<PropertyKey, never>
    | null
  readonly agreements: {
    readonly nodes: ReadonlyArray<{
      readonly name: string | null
      readonly type: AgreementType
      readonly signedOn: string | null
      readonly endedOn: string | null
      readonly status: AgreementStatus | null
      readonly learntOn: string | null
      readonly evidence: ReadonlyArray<{
        readonly about: string
        readonly text: string
        readonly rawStart: number
        readonly rawEnd: number
        readonly exhibit: string | null
        readonly section: string | null
        readonly document: { readonly id: string; readonly name: string }
      }>
    }>
  }
  readonly events: {
    readonly nodes: ReadonlyArray<{
      readonly type: EventType
      readonly on: string | null
      readonly learntOn: string | null
      readonly drug: { readonly name: string } | null
      readonly disease: { readonly name: string } | null
      readonly organizations: ReadonlyArray<{ readonly name: string }>
      readonly evidence: ReadonlyArray<{
        readonly about: string
        readonly text: string
        readonly rawStart: number
        readonly rawEnd: number
        readonly exhibit: string | null
        readonly section: string | null
        readonly document: { readonly id: string; readonly name: string }
      }>
    }>
  }
  readonly facts: {
    readonly nodes: ReadonlyArray<{
      readonly since: string | null
      readonly learntOn: string | null
      readonly id: string
      readonly type: RelationType
      readonly modality: Modality
      readonly holds: boolean
      readonly confidence: number
      readonly from:
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
      readonly to:
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
      readonly evidence: ReadonlyArray<{
        readonly text: string
        readonly rawStart: number
        readonly rawEnd: number
        readonly rule: string
        readonly confidence: number
        readonly exhibit: string | null
        readonly section: string | null
        readonly document: { readonly id: string; readonly name: string }
      }>
    }>
  }
}

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>
  private value: string
  public __meta__?: Record<string, any> | undefined

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value)
    this.value = value
    this.__meta__ = __meta__
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value
  }
}
export const DrawnFactFragmentDoc = new TypedDocumentString(
  `
    fragment DrawnFact on Fact {
  id
  type
  modality
  holds
  confidence
  from {
    id
    type
    name
  }
  to {
    id
    type
    name
  }
  evidence {
    text
    rawStart
    rawEnd
    rule
    confidence
    exhibit
    section
    document {
      id
      name
    }
  }
}
    `,
  { fragmentName: 'DrawnFact' },
) as unknown as TypedDocumentString<DrawnFactFragment, unknown>
export const WordsFragmentDoc = new TypedDocumentString(
  `
    fragment Words on Evidence {
  about
  text
  rawStart
  rawEnd
  exhibit
  section
  document {
    id
    name
  }
}
    `,
  { fragmentName: 'Words' },
) as unknown as TypedDocumentString<WordsFragment, unknown>
export const AskDocument = new TypedDocumentString(`
    query Ask($question: String!) {
  ask(question: $question) {
    question
    reading
    query
    columns
    rows
    suggestions
    evidence {
      row
      step
      text
      rawStart
      rawEnd
      exhibit
      section
      document {
        id
        name
      }
    }
    facts {
      ...DrawnFact
    }
  }
}
    fragment DrawnFact on Fact {
  id
  type
  modality
  holds
  confidence
  from {
    id
    type
    name
  }
  to {
    id
    type
    name
  }
  evidence {
    text
    rawStart
    rawEnd
    rule
    confidence
    exhibit
    section
    document {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<AskQuery, AskQueryVariables>
export const FactsAboutDocument = new TypedDocumentString(`
    query FactsAbout($ids: [ID!]!) {
  facts(first: 120, filter: {about: $ids, modalities: [ASSERTED, TERMINATED]}) {
    nodes {
      ...DrawnFact
    }
  }
}
    fragment DrawnFact on Fact {
  id
  type
  modality
  holds
  confidence
  from {
    id
    type
    name
  }
  to {
    id
    type
    name
  }
  evidence {
    text
    rawStart
    rawEnd
    rule
    confidence
    exhibit
    section
    document {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<FactsAboutQuery, FactsAboutQueryVariables>
export const OverviewDocument = new TypedDocumentString(`
    query Overview($types: [RelationType!]!) {
  stats {
    documents
    facts
    nodes {
      name
      count
    }
  }
  facts(first: 80, filter: {types: $types, modalities: [ASSERTED, TERMINATED]}) {
    nodes {
      ...DrawnFact
    }
  }
  ask(question: "?") {
    suggestions
  }
  agreements(first: 25) {
    nodes {
      type
      signedOn
      status
      parties {
        organization {
          name
        }
      }
      evidence {
        about
        text
        rawStart
        rawEnd
        exhibit
        section
        document {
          id
          name
        }
      }
    }
  }
}
    fragment DrawnFact on Fact {
  id
  type
  modality
  holds
  confidence
  from {
    id
    type
    name
  }
  to {
    id
    type
    name
  }
  evidence {
    text
    rawStart
    rawEnd
    rule
    confidence
    exhibit
    section
    document {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>
export const SourceDocument = new TypedDocumentString(`
    query Source($document: ID!, $rawStart: Int!, $rawEnd: Int!) {
  node(id: $document) {
    ... on Document {
      source(rawStart: $rawStart, rawEnd: $rawEnd) {
        text
        rawStart
        rawLength
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourceQuery, SourceQueryVariables>
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($id: ID!, $about: [ID!]!, $asOf: PartialDate) {
  node(id: $id, asOf: $asOf) {
    ... on Organization {
      name
      names {
        name
        since
        until
      }
    }
  }
  agreements(first: 100, filter: {parties: $about}, asOf: $asOf) {
    nodes {
      name
      type
      signedOn
      endedOn
      status
      learntOn
      evidence {
        ...Words
      }
    }
  }
  events(first: 100, filter: {about: $about}, asOf: $asOf) {
    nodes {
      type
      on
      learntOn
      drug {
        name
      }
      disease {
        name
      }
      organizations {
        name
      }
      evidence {
        ...Words
      }
    }
  }
  facts(
    first: 60
    filter: {about: $about, types: [SUBSIDIARY_OF, ACQUIRES], modalities: [ASSERTED, TERMINATED]}
    asOf: $asOf
  ) {
    nodes {
      ...DrawnFact
      since
      learntOn
    }
  }
}
    fragment DrawnFact on Fact {
  id
  type
  modality
  holds
  confidence
  from {
    id
    type
    name
  }
  to {
    id
    type
    name
  }
  evidence {
    text
    rawStart
    rawEnd
    rule
    confidence
    exhibit
    section
    document {
      id
      name
    }
  }
}
fragment Words on Evidence {
  about
  text
  rawStart
  rawEnd
  exhibit
  section
  document {
    id
    name
  }
}`) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>
