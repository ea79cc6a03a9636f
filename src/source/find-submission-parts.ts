import type { Skipped } from '../model/document.ts'

/** One `<DOCUMENT>` of a submission: what its tags say and where its text stands in the file. */
export interface SubmissionPart {
  readonly type: string | null
  readonly sequence: number
  readonly fileName: string | null
  readonly description: string | null
  readonly start: number
  readonly end: number
  /** False where the file ends before the part does. */
  readonly whole: boolean
}

const OPEN = '<DOCUMENT>'
const CLOSE = '</DOCUMENT>'
const LONGEST_HEAD = 4000
const HEADER = /<(?:SEC|IMS)-DOCUMENT>|<SUBMISSION>|<(?:SEC|IMS)-HEADER>/
const NOT_READ_TYPE =
  /^(?:GRAPHIC|ZIP|EXCEL|JSON|XML|COVER|EX-10[0-9]\.(?:INS|SCH|CAL|DEF|LAB|PRE|REF)|EX-FILING FEES)/i

/** Tells an EDGAR submission, or a `<DOCUMENT>` cut out of one, from other files. */
export const isSubmission = (raw: string): boolean => {
  const head = raw.slice(0, LONGEST_HEAD)
  return HEADER.test(head) || /^\s*<DOCUMENT>\s*<TYPE>/.test(head)
}

/** The parts of a submission in file order; those of a truncated file too. */
export const findSubmissionParts = (raw: string): readonly SubmissionPart[] => {
  const parts: SubmissionPart[] = []
  for (let open = raw.indexOf(OPEN); open >= 0;) {
    const next = raw.indexOf(OPEN, open + OPEN.length)
    const close = raw.indexOf(CLOSE, open)
    const whole = close >= 0 && (next < 0 || close < next)
    parts.push(partOf(raw, open + OPEN.length, whole ? close : next < 0 ? raw.length : next, whole, parts.length + 1))
    open = next
  }
  return parts
}

const partOf = (raw: string, from: number, to: number, whole: boolean, sequence: number): SubmissionPart => {
  const head = raw.slice(from, Math.min(to, from + LONGEST_HEAD))
  const tag = (name: string): string | null => {
    const value = new RegExp(`<${name}>([^<\\r\\n]*)`).exec(head)?.[1]?.trim()
    return value === undefined || value === '' ? null : value
  }
  const text = head.indexOf('<TEXT>')
  const start = text < 0 ? from : from + text + '<TEXT>'.length
  const end = raw.lastIndexOf('</TEXT>', to)
  return {
    type: tag('TYPE'),
    sequence: Number(tag('SEQUENCE') ?? sequence) || sequence,
    fileName: tag('FILENAME'),
    description: tag('DESCRIPTION'),
    start,
    end: end > start ? end : to,
    whole,
  }
}

/** Why a part is not read, or null where it is text. */
export const whyNotRead = (raw: string, part: SubmissionPart): string | null => {
  const head = raw.slice(part.start, Math.min(part.end, part.start + 600)).trimStart()
  const claim = part.type ?? 'no type'
  if (/^<PDF>/i.test(head)) return 'PDF'
  if (head.startsWith('%PDF-')) return `PDF, though it claims ${claim}`
  if (/^(?:<(?:PDF|ZIP|TEXT)>\s*)?begin \d{3} /.test(head)) {
    const kind = /^begin \d{3} \S+\.(\w+)/m.exec(head)?.[1]?.toLowerCase() ?? 'binary'
    const graphic = /^(?:jpe?g|gif|png|bmp|tiff?)$/.test(kind)
    return `uuencoded ${graphic ? `image (${kind})` : kind}${isTextType(part.type) ? `, though it claims ${claim}` : ''}`
  }
  if (head.startsWith('PK\u0003\u0004')) return 'ZIP archive'
  if (NOT_READ_TYPE.test(claim))
    return /^GRAPHIC/i.test(claim) ? 'image' : /^EX-10/i.test(claim) ? 'XBRL data' : `data (${claim})`
  if (/^<XML>/i.test(head) || (head.startsWith('<?xml') && !/<html/i.test(head))) return 'XML data'
  if (/\.(?:xsd|xml|zip|xlsx?|jpe?g|gif|png|pdf|json|css|js)$/i.test(part.fileName ?? '') && !isHtmlHead(head))
    return `file of another kind (${part.fileName ?? ''})`
  return null
}

const isTextType = (type: string | null): boolean => type !== null && !/^(?:GRAPHIC|ZIP|EXCEL|LETTER)/i.test(type)
const isHtmlHead = (head: string): boolean => /<(?:html|body|p|div)\b/i.test(head)

/** A line for the list of what was not read. */
export const skippedOf = (part: SubmissionPart, why: string): Skipped => ({
  label: [part.sequence, part.type, part.fileName].filter((word) => word !== null).join(' '),
  why,
  rawStart: part.start,
  rawEnd: part.end,
})
