import type { Parameters } from '../graph/graph-store.ts'

/** Words of a document that prove a row: `row` is its index in {@link Answer.rows}; offsets count the file's characters. */
export interface AnswerProof {
  readonly row: number
  /** What the words prove, in words: a step of the row's chain. */
  readonly step: string
  readonly document: string
  readonly documentId: string
  /** EDGAR's type of the part, and the item or section, where known. */
  readonly exhibit: string | null
  readonly section: string | null
  readonly rawStart: number
  readonly rawEnd: number
  readonly text: string
  readonly rule: string
  readonly confidence: number
}

export type Cell = string | number | boolean | null

/** What a question was understood to ask, the query that was run, and the answer with its proof. */
export interface Answer {
  readonly question: string
  /** How it was understood, in words; null where it was not. */
  readonly reading: string | null
  /** The Cypher that ran (statements apart by a blank line) and the values of its parameters. */
  readonly query: string | null
  readonly parameters: Parameters
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, Cell>>[]
  readonly evidence: readonly AnswerProof[]
  /** Questions that it does understand, where this one was not. */
  readonly suggestions: readonly string[]
}
