import type { OffsetMap } from './offset-map.ts'
import type { Span } from './span.ts'

/** What a line of the normalised text was in the file. */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-row'

/** A cell of a table row, with the columns it stands in: `[column, column + columns)`, counted from 0. */
export interface TableCell extends Span {
  readonly column: number
  readonly columns: number
}

/**
 * One line of {@link Document.text}. The text holds one block a line: hard-wrapped lines are joined, `\n` stands
 * between blocks and nowhere else.
 */
export interface Block extends Span {
  readonly kind: BlockKind
  /** A table row's cells that hold words (separated by `\t` in the text), else empty. */
  readonly cells: readonly TableCell[]
  /** Which table of the document a row belongs to, counted from 0; -1 outside tables. */
  readonly table: number
  /** True for a row of column heads. */
  readonly header: boolean
}

/** One `<DOCUMENT>` of a submission, or the whole of a single file. */
export interface Part extends Span {
  readonly kind: 'Part'
  /** EDGAR's document type: `8-K`, `EX-99.1`, `EX-10.2`; null where the file does not say. */
  readonly type: string | null
  readonly sequence: number
  readonly fileName: string | null
  readonly description: string | null
}

/** A part or a stretch of the file that was recognised and not read, with the reason. */
export interface Skipped {
  readonly label: string
  readonly why: string
  readonly rawStart: number
  readonly rawEnd: number
}

/** A company that files or is the subject of a filing, as the SGML header names it. */
export interface Filer {
  readonly cik: string
  readonly name: string
  readonly role: 'FILER' | 'SUBJECT' | 'FILED_BY' | 'REPORTING_OWNER' | 'ISSUER'
  /** Names that it bore before, each with the day from which it bore it ("DATE OF NAME CHANGE"). */
  readonly formerNames: readonly { readonly name: string; readonly since: string | null }[]
  readonly sic: string | null
  readonly state: string | null
}

/** The SGML header of an EDGAR submission. Dates are ISO. */
export interface FilingHeader {
  readonly accession: string
  readonly form: string
  readonly filedOn: string | null
  readonly periodOf: string | null
  /** Item descriptions or numbers as the header states them. */
  readonly items: readonly string[]
  readonly filers: readonly Filer[]
}

/**
 * One input file, normalised once. Every later span counts characters of `text`; `offsets` leads back to the file.
 */
export interface Document {
  readonly kind: 'Document'
  /** `doc:` and the first 16 hex digits of the SHA-256 of the file's bytes. */
  readonly id: string
  /** The file's name, without its folder. */
  readonly name: string
  readonly sha256: string
  readonly text: string
  /** Characters (UTF-16 code units) of the decoded file. */
  readonly rawLength: number
  readonly offsets: OffsetMap
  readonly blocks: readonly Block[]
  /** At least one; they cover the text in order. */
  readonly parts: readonly Part[]
  readonly header: FilingHeader | null
  /** The filer's name on the cover of a filing ("Exact name of registrant …"); null where there is no cover. */
  readonly registrant: Span | null
  readonly skipped: readonly Skipped[]
}

/** The words of a span. */
export const textOf = (document: Pick<Document, 'text'>, span: Span): string =>
  document.text.slice(span.start, span.end)
