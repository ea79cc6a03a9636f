/** A half-open range `[start, end)` of UTF-16 code units in a document's normalised text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Tells whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
