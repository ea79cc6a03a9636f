/** What `import … from 'dealgraph'` gives: read documents, keep and query a graph of them, ask it questions, serve it. */
import { toDocumentFacts } from './extract.ts'
import type { DocumentFacts } from './model/document-facts.ts'
import { readDocument } from './pipeline.ts'
import { documentFrom } from './source/read-document.ts'

/**
 * What one document says. `name` is its file name; a string is taken as the file's text. Errors: FILE_EMPTY, FILE_BINARY.
 */
export const extract = (name: string, content: string | Uint8Array): DocumentFacts =>
  toDocumentFacts(
    readDocument(documentFrom(name, typeof content === 'string' ? new TextEncoder().encode(content) : content)),
  )

export { startServer, type RunningServer } from './api/start-server.ts'
export type { Answer, AnswerProof, Cell } from './ask/answer.ts'
export { ask } from './ask/ask.ts'
export { readConfig, type Config } from './config.ts'
export { DealgraphError, ERROR_CODES, type ErrorCode } from './errors.ts'
export { evaluate } from './eval/evaluate.ts'
export type { Report } from './eval/report.ts'
export type { Tally } from './eval/tally.ts'
export { openFactLog, type FactLog } from './fact-log/fact-log.ts'
export { openStore, type GraphStore, type Parameters } from './graph/graph-store.ts'
export { listQueries, savedQuery, type Query } from './graph/load-query.ts'
export { ingest, rebuild, remove, stats, verify, type Ingested, type Stats, type Verified } from './ingest.ts'
export type * from './model/document-facts.ts'
export { MODALITIES, RELATIONS, type Modality, type RelationType } from './model/fact.ts'
