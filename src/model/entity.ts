import type { Span } from './span.ts'

/** The six kinds of thing in the graph; each is a node label. */
export const ENTITY_TYPES = ['Organization', 'Drug', 'Substance', 'Technology', 'Target', 'Disease'] as const
export type EntityType = (typeof ENTITY_TYPES)[number]

/** Identifiers of public registers, where they are known. */
export interface ExternalIds {
  readonly cik?: string
  readonly ticker?: string
  readonly hgnc?: string
  readonly doid?: string
  readonly drugbank?: string
  readonly mesh?: string
  /** Id of the curated taxonomy of payloads and linkers. */
  readonly substance?: string
}

/** A name that a thing bore before its present one, with the words that say so. */
export interface FormerName extends Span {
  readonly name: string
  /** When it was given up, as exact as the text allows; null where not said. */
  readonly until: string | null
}

/** Where a company's shares are traded, as a text says it beside the name: "(Nasdaq: FAIR)". */
export interface Listing {
  /** The exchange as it is compared: `nasdaq`, `nyse`, `lse`. */
  readonly exchange: string
  readonly ticker: string
}

/** One thing of one document, with every form that names it there. */
export interface Entity {
  readonly kind: 'Entity'
  /** Unique in its document: `e1`, `e2`, … in order of first mention. */
  readonly id: string
  readonly type: EntityType
  /** The fullest form in the document. */
  readonly name: string
  /** The document's other forms, defined terms included; no pronouns. */
  readonly aliases: readonly string[]
  readonly ids: ExternalIds
  /** Names that the document says it bore before; absent where none. */
  readonly formerNames?: readonly FormerName[]
  /** Where the document says that its shares are traded; absent where nowhere. */
  readonly listings?: readonly Listing[]
  /** True for regulators and for what a careful reader may leave out. */
  readonly optional: boolean
  readonly confidence: number
}
