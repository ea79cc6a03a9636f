import type { Evidence } from './evidence.ts'

export const EVENT_TYPES = [
  'IND_FILED',
  'IND_EFFECTIVE',
  'TRIAL_STARTED',
  'PATIENT_DOSED',
  'DATA_REPORTED',
  'SUBMITTED_FOR_APPROVAL',
  'APPROVED',
  'LAUNCHED',
  'AGREEMENT_SIGNED',
  'AGREEMENT_AMENDED',
  'AGREEMENT_TERMINATED',
  'OPTION_EXERCISED',
  'MILESTONE_ACHIEVED',
  'ACQUISITION_CLOSED',
] as const
export type EventType = (typeof EVENT_TYPES)[number]

/** A dated happening. `drug`, `orgs` and `disease` are entity ids; `on` is as exact as the text allows. */
export interface Event {
  readonly kind: 'Event'
  readonly type: EventType
  readonly on: string | null
  readonly drug: string | null
  readonly orgs: readonly string[]
  readonly disease: string | null
  /** Index, among the document's agreements, of the one it happened to; null for events of drugs. */
  readonly agreement: number | null
  readonly evidence: readonly Evidence[]
  readonly confidence: number
}
