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
  /** True for regulators and for what a careful reader may leave out. */
  readonly optional: boolean
  readonly confidence: number
}
