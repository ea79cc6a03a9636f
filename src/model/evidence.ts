import type { Span } from './span.ts'

/** The words that prove something, the rule that read them, and how sure it is (0 to 1). */
export interface Evidence extends Span {
  readonly rule: string
  readonly confidence: number
}
