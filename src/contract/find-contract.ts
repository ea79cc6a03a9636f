import type { Contract } from '../model/contract.ts'
import type { Layout } from '../model/reading.ts'

/** Reads the document as an agreement; null where it is none. */
export const findContract = (_layout: Layout): Contract | null => {
  return null
}
