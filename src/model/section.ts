import type { Span } from './span.ts'

/** What a stretch of a document is for. */
export type SectionKind =
  // any document
  | 'body'
  | 'cover'
  | 'signatures'
  // filings: one of the form's items, `label` is its number ("8.01", "1A")
  | 'item'
  // press releases
  | 'headline'
  | 'sub-headline'
  | 'dateline'
  | 'quotation'
  | 'about'
  | 'forward-looking'
  | 'contacts'
  // agreements
  | 'title'
  | 'parties'
  | 'recitals'
  | 'definitions'
  | 'article'
  | 'clause'
  | 'schedule'

/** A labelled stretch of text. Sections nest: a child lies within its parent; they stand in document order. */
export interface Section extends Span {
  readonly kind: SectionKind
  /** Item or article number, or the name after "About"; null where there is none. */
  readonly label: string | null
  /** The heading's words, which lie inside the section. */
  readonly heading: Span | null
  /** Index of the enclosing section in the document's list, -1 at the top. */
  readonly parent: number
  /** Index into {@link Document.parts}. */
  readonly part: number
  /** 0 to 1. */
  readonly confidence: number
  readonly rule: string
}
