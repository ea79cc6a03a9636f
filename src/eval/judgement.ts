/** What is scored apart: things, claims, agreements found, the fields of those found, dated happenings. */
export const AREAS = ['entity', 'relation', 'agreement', 'field', 'event'] as const
export type Area = (typeof AREAS)[number]

/** One right or wrong answer. A wrong field counts twice: as a false claim and as a missed truth. */
export interface Judgement {
  readonly area: Area
  /** The type within the area: `Drug`, `LICENSES_TO`, `signedOn`. */
  readonly key: string
  readonly verdict: 'tp' | 'fp' | 'fn'
  /** Rules that made what is judged; empty for what was missed. */
  readonly rules: readonly string[]
  /** What is wrong, in words, on the verdict that is reported. */
  readonly error?: { readonly kind: string; readonly what: string }
}
