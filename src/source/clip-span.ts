import type { Document } from '../model/document.ts'
import type { Span } from '../model/span.ts'

/**
 * The longest stretch of a span whose raw range holds nothing that was left out of the text: a sentence that goes on
 * over a page break is proved by the words on one of the pages. `skipped` must stand in file order.
 */
export const clipSpan = (document: Pick<Document, 'offsets' | 'skipped'>, span: Span): Span => {
  const { rawStart, rawEnd } = document.offsets.toRaw(span)
  let low = 0
  let high = document.skipped.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((document.skipped[middle]?.rawStart ?? 0) < rawStart) low = middle + 1
    else high = middle
  }
  let best: Span = span
  let length = 0
  let start = span.start
  for (let at = low; (document.skipped[at]?.rawStart ?? Infinity) < rawEnd; at++) {
    const end = positionOf(document, span, document.skipped[at]?.rawStart ?? 0)
    if (end - start > length) {
      best = { start, end }
      length = end - start
    }
    start = end
  }
  return length === 0 || span.end - start > length ? { start, end: span.end } : best
}

/** The first position of a span whose raw character stands at or after `raw`. */
const positionOf = (document: Pick<Document, 'offsets'>, span: Span, raw: number): number => {
  let low = span.start
  let high = span.end
  while (low < high) {
    const middle = (low + high) >> 1
    if (document.offsets.toRaw({ start: middle, end: middle + 1 }).rawStart < raw) low = middle + 1
    else high = middle
  }
  return low
}
