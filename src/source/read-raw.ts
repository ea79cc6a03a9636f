import type { Document, FilingHeader, Part, Skipped } from '../model/document.ts'
import { findRegistrant } from './find-registrant.ts'
import { findPageFurniture } from './find-page-furniture.ts'
import {
  findSubmissionParts,
  isSubmission,
  skippedOf,
  whyNotRead,
  type SubmissionPart,
} from './find-submission-parts.ts'
import { markHeaders } from './mark-headers.ts'
import { parseFilingHeader } from './parse-filing-header.ts'
import { appendHtml, isHtml } from './read-html.ts'
import { appendPlainText } from './read-plain-text.ts'
import { splitBlocks } from './split-blocks.ts'
import { TextWriter } from './text-writer.ts'

/** Why page numbers and running heads are left out. */
export const PAGE_FURNITURE = 'page number, running header or footer'

/** What reading a file's characters gives: all of a {@link Document} but its names. */
export type RawReading = Pick<Document, 'text' | 'offsets' | 'blocks' | 'parts' | 'header' | 'registrant' | 'skipped'>

/** Reads a file's characters: a submission part by part, HTML, Markdown or plain text as a whole. */
export const readRaw = (raw: string, fileName: string): RawReading => {
  const submission = isSubmission(raw)
  const found = submission ? findSubmissionParts(raw) : []
  const header = submission ? headerOf(raw, found) : null
  const skipped: Skipped[] = []
  const read: SubmissionPart[] = []
  for (const part of found) {
    const why = whyNotRead(raw, part)
    if (why === null) read.push(part)
    else skipped.push(skippedOf(part, why))
  }
  skipped.push(...truncation(raw, found))
  if (found.length === 0) read.push(wholeFile(raw, fileName))
  const { text, offsets, blocks, partStarts, dropped } = normalise(raw, read)
  for (const { words, rawStart, rawEnd } of dropped)
    skipped.push({ label: `page furniture "${words.slice(0, 60)}"`, why: PAGE_FURNITURE, rawStart, rawEnd })
  skipped.sort((a, b) => a.rawStart - b.rawStart)
  const startOf = (index: number): number => {
    const first = partStarts[index]
    return first === undefined ? text.length : (blocks[first]?.start ?? text.length)
  }
  const parts: Part[] = read.map(({ type, sequence, fileName: name, description }, index) => ({
    kind: 'Part',
    type,
    sequence,
    fileName: name,
    description,
    start: index === 0 ? 0 : startOf(index),
    end: index + 1 < read.length ? startOf(index + 1) : text.length,
  }))
  if (parts.length === 0) parts.push(emptyPart(header, found[0]))
  return { text, offsets, blocks, parts, header, registrant: findRegistrant(text, blocks), skipped }
}

const normalise = (raw: string, parts: readonly SubmissionPart[]): ReturnType<typeof splitBlocks> => {
  const writer = new TextWriter()
  let table = 0
  for (const { start, end } of parts) {
    writer.startPart()
    table = (isHtml(raw, start, end) ? appendHtml : appendPlainText)(writer, raw, start, end, table)
  }
  markHeaders(writer.drafts)
  return splitBlocks(writer.finish(findPageFurniture))
}

const headerOf = (raw: string, parts: readonly SubmissionPart[]): FilingHeader | null => {
  const first = raw.indexOf('<DOCUMENT>')
  return first === 0 || parts.length === 0 ? null : parseFilingHeader(raw.slice(0, first))
}

const truncation = (raw: string, parts: readonly SubmissionPart[]): readonly Skipped[] => {
  const stated = Number(/PUBLIC[- ]DOCUMENT[- ]COUNT>?:?\s*(\d+)/.exec(raw.slice(0, 2000))?.[1] ?? parts.length)
  const whole = parts.filter((part) => part.whole).length
  const most = Math.max(stated, parts.length)
  if (parts.length === 0 || whole === most) return []
  const closed = whole === parts.length && /<\/(?:SEC-DOCUMENT|IMS-DOCUMENT|SUBMISSION)>/.test(raw.slice(-1000))
  const why = closed
    ? `the header states ${stated} documents, the file has ${parts.length}`
    : `truncated: ${whole} of ${most} documents are whole`
  return [{ label: 'submission', why, rawStart: raw.length, rawEnd: raw.length }]
}

const wholeFile = (raw: string, fileName: string): SubmissionPart => ({
  type: null,
  sequence: 1,
  fileName,
  description: null,
  start: 0,
  end: raw.length,
  whole: true,
})

const emptyPart = (header: FilingHeader | null, part: SubmissionPart | undefined): Part => ({
  kind: 'Part',
  type: part?.type ?? header?.form ?? null,
  sequence: 1,
  fileName: part?.fileName ?? null,
  description: part?.description ?? null,
  start: 0,
  end: 0,
})
