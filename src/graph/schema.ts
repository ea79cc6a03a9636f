import { ENTITY_TYPES } from '../model/entity.ts'
import { RELATION_TYPES } from '../model/fact.ts'

/** What a property holds. Dates are strings: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PropertyType = 'string' | 'int' | 'float' | 'boolean' | 'string[]'

const ENTITY = {
  id: 'string',
  name: 'string',
  /** Other forms found, sorted. */
  aliases: 'string[]',
  /** Name and aliases as they are compared: lower case, folded, without legal form. */
  keys: 'string[]',
} as const satisfies Record<string, PropertyType>

/** Names that a thing has borne, oldest first, and since and until when it bore each; `''` where that is open. */
const RENAMED = {
  names: 'string[]',
  namedSince: 'string[]',
  namedUntil: 'string[]',
} as const satisfies Record<string, PropertyType>

/** Every node label with its properties. Node ids start with the label's {@link ID_PREFIXES prefix}. */
export const LABELS = {
  Organization: { ...ENTITY, cik: 'string', ticker: 'string', ...RENAMED },
  Drug: { ...ENTITY, ...RENAMED, drugbank: 'string', mesh: 'string' },
  Substance: { ...ENTITY, drugbank: 'string', mesh: 'string' },
  Technology: { ...ENTITY, ...RENAMED },
  Target: { ...ENTITY, hgnc: 'string' },
  Disease: { ...ENTITY, doid: 'string', mesh: 'string' },
  Agreement: {
    id: 'string',
    type: 'string',
    name: 'string',
    signedOn: 'string',
    effectiveOn: 'string',
    endedOn: 'string',
    exclusive: 'boolean',
    territory: 'string',
    territoryExcluded: 'string',
    field: 'string',
    sublicensing: 'string',
    option: 'string',
    diligence: 'string',
    status: 'string',
    stage: 'string',
    /** Of the contract itself: the state or country, and a date or `perpetual`. */
    governingLaw: 'string',
    expirationDate: 'string',
    confidence: 'float',
    learntOn: 'string',
  },
  Term: {
    id: 'string',
    kind: 'string',
    amount: 'float',
    amountLow: 'float',
    approximate: 'boolean',
    per: 'string',
    milestone: 'string',
    currency: 'string',
    upTo: 'boolean',
    rateLow: 'float',
    rateHigh: 'float',
    rateWords: 'string',
    disclosure: 'string',
    committed: 'boolean',
    trigger: 'string',
  },
  /** An agreement's money in one currency; see the model's Total. */
  Total: {
    id: 'string',
    currency: 'string',
    committed: 'float',
    contingent: 'float',
    stated: 'float',
    agrees: 'boolean',
  },
  /** The words of a contract that fix one thing. */
  Clause: { id: 'string', kind: 'string', number: 'string', text: 'string' },
  Event: { id: 'string', type: 'string', on: 'string', confidence: 'float', learntOn: 'string' },
  Fact: {
    id: 'string',
    type: 'string',
    modality: 'string',
    confidence: 'float',
    /** The rule of the best evidence. */
    rule: 'string',
    /** When it began and ended to hold, where that is said. */
    since: 'string',
    until: 'string',
    /** The date of the earliest document that says it. */
    learntOn: 'string',
    /** How many independent documents say it. */
    sources: 'int',
  },
  Passage: {
    id: 'string',
    text: 'string',
    rawStart: 'int',
    rawEnd: 'int',
    rule: 'string',
    confidence: 'float',
    exhibit: 'string',
    section: 'string',
  },
  Document: { id: 'string', name: 'string', sha256: 'string', datedOn: 'string', facts: 'string' },
  Filing: { id: 'string', accession: 'string', form: 'string', filedOn: 'string' },
} as const satisfies Record<string, Readonly<Record<string, PropertyType>>>
export type Label = keyof typeof LABELS
export const LABEL_NAMES = Object.keys(LABELS) as readonly Label[]

/** How ids of each label start: `org:cik:855654`, `drug:trastuzumab-dm1`. */
export const ID_PREFIXES = {
  Organization: 'org',
  Drug: 'drug',
  Substance: 'substance',
  Technology: 'technology',
  Target: 'target',
  Disease: 'disease',
  Agreement: 'agreement',
  Term: 'term',
  Total: 'total',
  Clause: 'clause',
  Event: 'event',
  Fact: 'fact',
  Passage: 'passage',
  Document: 'doc',
  Filing: 'filing',
} as const satisfies Record<Label, string>

const LABEL_OF_PREFIX = new Map<string, Label>(LABEL_NAMES.map((label) => [ID_PREFIXES[label], label]))

/** The label of a node id; null where it is no id of this graph. */
export const labelOf = (id: string): Label | null => LABEL_OF_PREFIX.get(id.slice(0, id.indexOf(':'))) ?? null

/** Properties of the direct edges, one relationship type for each relation. */
const DIRECT = {
  fact: 'string',
  since: 'string',
  exclusive: 'boolean',
  confidence: 'float',
} as const satisfies Record<string, PropertyType>

/** Every relationship type that is not a relation of facts, with its properties and the labels it joins. */
export const STRUCTURE = {
  SUBJECT: { from: ['Fact'], to: ENTITY_TYPES, properties: {} },
  OBJECT: { from: ['Fact'], to: ENTITY_TYPES, properties: {} },
  EVIDENCED_BY: {
    from: ['Fact', 'Agreement', 'Term', 'Clause', 'Event'],
    to: ['Passage'],
    properties: { about: 'string', value: 'string' },
  },
  IN: { from: ['Passage', 'Document'], to: ['Document', 'Filing'], properties: {} },
  PARTY_TO: { from: ['Organization'], to: ['Agreement'], properties: { role: 'string' } },
  COVERS: {
    from: ['Agreement'],
    to: ['Drug', 'Substance', 'Technology', 'Target', 'Disease'],
    properties: {},
  },
  HAS_TERM: { from: ['Agreement'], to: ['Term'], properties: {} },
  HAS_TOTAL: { from: ['Agreement'], to: ['Total'], properties: {} },
  HAS_CLAUSE: { from: ['Agreement'], to: ['Clause'], properties: {} },
  AMENDS: { from: ['Agreement'], to: ['Agreement'], properties: {} },
  OF: { from: ['Event'], to: ['Organization', 'Drug', 'Disease', 'Agreement'], properties: {} },
  /** From the narrower to the broader: DOID's parents of a disease, the family of a target. */
  BROADER: { from: ['Disease', 'Target'], to: ['Disease', 'Target'], properties: {} },
  PAID_BY: { from: ['Term'], to: ['Organization'], properties: {} },
  PAID_TO: { from: ['Term'], to: ['Organization'], properties: {} },
} as const satisfies Record<
  string,
  {
    readonly from: readonly Label[]
    readonly to: readonly Label[]
    readonly properties: Readonly<Record<string, PropertyType>>
  }
>
export type StructureType = keyof typeof STRUCTURE

/** Every relationship type of the graph. */
export const EDGE_TYPES = [...RELATION_TYPES, ...(Object.keys(STRUCTURE) as StructureType[])] as const
export type EdgeType = (typeof EDGE_TYPES)[number]

/** The property that tells edges of one type between the same two nodes apart; all other types have one at most. */
export const EDGE_KEYS: Readonly<Partial<Record<EdgeType, string>>> = { EVIDENCED_BY: 'about', PARTY_TO: 'role' }

/** The properties of a relationship type. */
export const edgeProperties = (type: EdgeType): Readonly<Record<string, PropertyType>> =>
  type in STRUCTURE ? STRUCTURE[type as StructureType].properties : DIRECT

const INTEGERS = new Set(
  Object.values(LABELS).flatMap((properties) =>
    Object.entries(properties)
      .filter(([, type]: readonly [string, PropertyType]) => type === 'int')
      .map(([name]) => name),
  ),
)

/** True for properties that hold whole numbers in every label that has them. */
export const isIntegerProperty = (name: string): boolean => INTEGERS.has(name)

/** A node as it is written: absent values are left out. */
export interface GraphNode {
  readonly label: Label
  readonly id: string
  readonly properties: Readonly<Record<string, PropertyValue>>
}
export type PropertyValue = string | number | boolean | readonly string[]

/** An edge as it is written. It is one by its type, its ends and its {@link EDGE_KEYS key} property. */
export interface GraphEdge {
  readonly type: EdgeType
  readonly from: string
  readonly to: string
  readonly properties: Readonly<Record<string, PropertyValue>>
}
