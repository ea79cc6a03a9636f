import { expect, test } from 'vitest'
import { readDocument } from '../../src/pipeline.ts'
import { documentFrom } from '../../src/source/read-document.ts'

const LICENCE = [
  'LICENSE AGREEMENT',
  'This License Agreement (the "Agreement") is made as of May 4, 2015 (the "Effective Date") by and between Quillmoor Therapeutics, Inc., a Delaware corporation ("Quillmoor"), and Tarnbrook Pharma AG, a Swiss company ("Tarnbrook").',
  'WHEREAS, Quillmoor owns patents; NOW, THEREFORE, the parties agree as follows:',
  '1. DEFINITIONS',
  '1.1 "Territory" means the world excluding Japan.',
  '1.2 "Field" means the treatment of cancer.',
  '2. LICENSE',
  '2.1 Grant. Quillmoor hereby grants to Tarnbrook an exclusive license under the Patents to sell the Product, with the right to grant sublicenses.',
  '2.2 Back. Tarnbrook hereby grants to Quillmoor a non-exclusive license to use its Data.',
  '3. PAYMENTS',
  '3.1 Royalty. Tarnbrook shall pay to Quillmoor a royalty of [***]% of Net Sales.',
  '3.2 Other. Tarnbrook shall pay to Quillmoor a royalty of six percent (6%) of the net sales of Devices.',
  '4. LAW',
  '4.1 This Agreement shall be governed by the laws of Germany. This Agreement binds both. This Agreement may be amended in writing.',
].join('\n\n')

const reading = readDocument(documentFrom('licence.txt', new TextEncoder().encode(LICENCE)))
const nameOf = (id: string): string | undefined => reading.entities.find((entity) => entity.id === id)?.name

test('a contract is the first agreement of its document, once', () => {
  expect(reading.agreements).toHaveLength(1)
  expect(reading.agreements[0]).toMatchObject({
    type: 'LICENSE',
    signedOn: '2015-05-04',
    effectiveOn: '2015-05-04',
    exclusive: true,
    territory: 'the world excluding Japan',
    territoryExcluded: 'Japan',
    field: 'the treatment of cancer',
    status: 'ACTIVE',
  })
})

test('who grants exclusively is the licensor, whatever is granted back', () => {
  const roles = reading.agreements[0]?.parties.map(({ org, role }) => [nameOf(org), role])
  expect(roles).toEqual([
    ['Quillmoor Therapeutics, Inc.', 'LICENSOR'],
    ['Tarnbrook Pharma AG', 'LICENSEE'],
  ])
})

test('a blacked-out royalty is redacted, a printed one stated', () => {
  const royalties = reading.agreements[0]?.terms.filter(({ kind }) => kind === 'ROYALTY') ?? []
  expect(royalties.map(({ disclosure, rateLow }) => [disclosure, rateLow])).toEqual([
    ['REDACTED', null],
    ['STATED', 6],
  ])
})

test('each field of the agreement is proved by words of the contract', () => {
  const proofs = Object.entries(reading.agreements[0]?.proofs ?? {})
  expect(proofs.map(([field]) => field).sort()).toEqual(['effectiveOn', 'exclusive', 'field', 'signedOn', 'territory'])
  for (const [, { start, end }] of proofs) expect(LICENCE).toContain(reading.document.text.slice(start, end))
})
