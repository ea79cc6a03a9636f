import type { AgreementStatus, AgreementType, Party } from '../model/agreement.ts'
import type { Span } from '../model/span.ts'
import type { Unit } from './item.ts'

/** One place where a document speaks of an agreement. */
export interface AgreementMention extends Span {
  readonly unit: Unit
  readonly rule: string
  /** Null where the words name no kind: "a definitive agreement". */
  readonly type: AgreementType | null
  readonly parties: readonly Party[]
  /** The head noun or verb, in characters of the document. */
  readonly head: Span
  /** True where only the other side is named: "announces a collaboration with Norland". */
  readonly lone: boolean
  /** How strongly the words make an agreement of it: 3 a titled agreement, 2 a deal by verb, 1 in passing. */
  readonly weight: 1 | 2 | 3
  /** True where it is said to be signed, entered into or announced. */
  readonly signed: boolean
  /** True where the words next to it say that it was signed: "signed a supply agreement". */
  readonly executed: boolean
  readonly status: AgreementStatus | null
  readonly exclusive: boolean | null
  /** Own date in the text; null where the words give none. */
  readonly date: string | null
  /** True where the date is part of the agreement's name: "the License Agreement dated May 2, 2011". */
  readonly titled?: boolean
}
