import { layOut } from '../../src/pipeline.ts'
import { documentFrom } from '../../src/source/read-document.ts'
import type { Contract } from '../../src/model/contract.ts'
import type { Layout } from '../../src/model/reading.ts'
import { findContract } from '../../src/contract/find-contract.ts'
import { findProvisions, type Provision } from '../../src/contract/find-provisions.ts'

/** A text cut into sentences, as a file of its own. */
export const layOutText = (text: string): Layout =>
  layOut(documentFrom('agreement.txt', new TextEncoder().encode(text)))

/** The provisions of a text that is all one agreement. */
export const provisionsOf = (text: string): { readonly layout: Layout; readonly provisions: readonly Provision[] } => {
  const layout = layOutText(text)
  return { layout, provisions: findProvisions(layout, { start: 0, end: layout.document.text.length }) }
}

/** The contract in a text that must hold one. */
export const contractOf = (text: string): Contract => {
  const contract = findContract(layOutText(text))
  if (contract === null) throw new Error('the text was not read as an agreement')
  return contract
}

/** Enough of a body for a text to be an agreement. */
export const BODY = [
  'The parties agree as follows.',
  '1. Term. This Agreement begins on the Effective Date.',
  '2. Law. This Agreement shall be governed by the laws of the State of Ohio.',
  '3. Changes. This Agreement may be changed in writing. This Agreement binds both. This Agreement is whole.',
].join('\n\n')
