import { describe, expect, it } from 'vitest'
import type { Agreement } from '../../src/model/agreement.ts'
import { readDeals } from './read-deals.ts'

const short: Readonly<Record<string, string>> = {
  'Fairmont Therapeutics': 'Fairmont',
  'Norland Bio': 'Norland',
  'Quillon Pharma': 'Quillon',
  'Ostrava Capital': 'Ostrava',
  'Belmore University': 'Belmore',
}
const line = ({ type, status, parties }: Agreement): string =>
  `${type} ${status} ${parties
    .map(({ org, role }) => `${short[org] ?? org}:${role}`)
    .sort()
    .join(' ')}`
const agreements = (text: string): readonly string[] => readDeals(text).agreements.map(line)

describe('An agreement is read with its kind, parties and status', () => {
  it.each([
    [
      'Fairmont Therapeutics and Norland Bio today announced a research collaboration to discover new antibodies.',
      ['COLLABORATION ACTIVE Fairmont:COLLABORATOR Norland:COLLABORATOR'],
    ],
    [
      'Fairmont Therapeutics today announced that it has entered into an exclusive license agreement with Norland Bio. Under the terms of the agreement, Norland Bio will receive an upfront payment of $5 million.',
      ['LICENSE ACTIVE Fairmont:LICENSEE Norland:LICENSOR'],
    ],
    [
      'Fairmont Therapeutics secures exclusive rights to FX901 from Belmore University.',
      ['LICENSE ACTIVE Belmore:LICENSOR Fairmont:LICENSEE'],
    ],
    [
      'Fairmont Therapeutics licenses Norland Bio’s LinkLock platform.',
      ['LICENSE ACTIVE Fairmont:LICENSEE Norland:LICENSOR'],
    ],
    [
      'Fairmont Therapeutics to acquire Norland Bio. The transaction is subject to customary closing conditions.',
      ['ACQUISITION PROPOSED Fairmont:ACQUIRER Norland:TARGET_COMPANY'],
    ],
    [
      'Fairmont Therapeutics today announced the completion of its acquisition of Norland Bio.',
      ['ACQUISITION ACTIVE Fairmont:ACQUIRER Norland:TARGET_COMPANY'],
    ],
    [
      'Fairmont Therapeutics today announced a definitive agreement to acquire FX901 from Norland Bio.',
      ['ASSET_PURCHASE PROPOSED Fairmont:BUYER Norland:SELLER'],
    ],
    [
      'Fairmont Therapeutics announced a clinical trial supply agreement with Norland Bio.',
      ['SUPPLY ACTIVE Fairmont:CUSTOMER Norland:SUPPLIER'],
    ],
    [
      'Fairmont Therapeutics has signed an exclusive distribution agreement with Norland Bio.',
      ['DISTRIBUTION ACTIVE Fairmont:PRINCIPAL Norland:DISTRIBUTOR'],
    ],
    [
      'Fairmont Therapeutics is the exclusive distributor of Norland Bio for FX901.',
      ['DISTRIBUTION ACTIVE Fairmont:DISTRIBUTOR Norland:PRINCIPAL'],
    ],
    [
      'Fairmont Therapeutics announced a binding term sheet with Norland Bio to create a joint venture.',
      ['JOINT_VENTURE PROPOSED Fairmont:COLLABORATOR Norland:COLLABORATOR'],
    ],
    [
      'Fairmont Therapeutics and Norland Bio extend research collaboration agreement.',
      ['COLLABORATION AMENDED Fairmont:COLLABORATOR Norland:COLLABORATOR'],
    ],
    [
      'Fairmont Therapeutics today announced a collaboration with Norland Bio, a subsidiary of Quillon Pharma.',
      ['COLLABORATION ACTIVE Fairmont:COLLABORATOR Norland:COLLABORATOR'],
    ],
    [
      'Fairmont Therapeutics and Quillon Pharma have licensed FX901 from Norland Bio.',
      ['LICENSE ACTIVE Fairmont:LICENSEE Norland:LICENSOR', 'LICENSE ACTIVE Norland:LICENSOR Quillon:LICENSEE'],
    ],
  ])('%s', (text, expected) => {
    expect(agreements(text)).toEqual(expected)
  })

  it.each([
    ['Fairmont Therapeutics has not licensed FX901 to Norland Bio.'],
    ['Fairmont Therapeutics may acquire Norland Bio.'],
    ['Fairmont Therapeutics filed a biologics license application for FX901.'],
    ['Fairmont Therapeutics and Norland Bio presented data at a meeting.'],
    ['Fairmont Therapeutics bought shares of common stock of Norland Bio.'],
  ])('%s makes no agreement', (text) => {
    expect(agreements(text)).toEqual([])
  })

  it('Two agreements of the same companies that differ in date stay two', () => {
    const { agreements: found } = readDeals(
      'Fairmont Therapeutics signed a license agreement with Norland Bio in May 2000. Fairmont Therapeutics signed a collaboration agreement with Norland Bio in June 2003.',
    )
    expect(found.map(({ type, signedOn }) => [type, signedOn])).toEqual([
      ['LICENSE', '2000-05'],
      ['COLLABORATION', '2003-06'],
    ])
  })

  it.each([
    [
      'The company signed a distribution agreement with a Danish biotech company, Norland Bio, for FX901.',
      'DISTRIBUTION ACTIVE Norland:DISTRIBUTOR',
    ],
    [
      'A three-year contract, worth up to $3 million, for clinical development services was signed between Norland Bio and Quillon Pharma.',
      'SERVICES ACTIVE Norland:CUSTOMER Quillon:SUPPLIER',
    ],
    [
      'Fairmont Therapeutics announced a global commercialization agreement to integrate Norland Bio products into its own.',
      'COLLABORATION ACTIVE Fairmont:COLLABORATOR Norland:COLLABORATOR',
    ],
    [
      'Fairmont Therapeutics and Norland Bio modernized their alliance.',
      'COLLABORATION AMENDED Fairmont:COLLABORATOR Norland:COLLABORATOR',
    ],
    [
      'Norland Bio inked a deal to provide both medicines to an international organization.',
      'SUPPLY ACTIVE Norland:CUSTOMER',
    ],
    ['Norland Bio announced the signing of its first sales contract.', 'DISTRIBUTION ACTIVE Norland:PRINCIPAL'],
  ])('%s', (sentence, expected) => {
    expect(agreements(`The year was good. The team grew. The office moved. The staff is proud. ${sentence}`)).toEqual([
      expected,
    ])
  })

  it.each([
    [
      'Fairmont Therapeutics received a $100,000 licensing milestone from Norland Bio.',
      ['LICENSE ACTIVE Fairmont:LICENSOR Norland:LICENSEE'],
    ],
    [
      'Norland Bio and Belmore University announced an exclusive license agreement.',
      ['LICENSE ACTIVE Belmore:LICENSOR Norland:LICENSEE'],
    ],
    [
      'Norland Bio signed a memorandum of understanding with Belmore University to collaborate on antibodies.',
      ['COLLABORATION PROPOSED Belmore:COLLABORATOR Norland:COLLABORATOR'],
    ],
    [
      'Norland Bio signed a binding term sheet with Quillon Pharma for the exclusive licensing of FX901.',
      ['LICENSE PROPOSED Norland:COLLABORATOR Quillon:COLLABORATOR'],
    ],
    [
      'Fairmont Therapeutics signs supply agreement. Fairmont Therapeutics announced that its subsidiary, Norland Bio, has signed a supply agreement with a leading manufacturer. Norland Bio is a subsidiary of Fairmont Therapeutics.',
      ['SUPPLY ACTIVE Fairmont:CUSTOMER', 'SUPPLY ACTIVE Norland:CUSTOMER'],
    ],
  ])('%s', (text, expected) => {
    expect(agreements(text)).toEqual(expected)
  })

  it.each([
    ['Fairmont Therapeutics will make a $5 million payment in the purchase of Norland Bio equity.'],
    ['Fairmont Therapeutics purchased Norland Bio products for its stores.'],
  ])('%s makes no licence and buys no company', (text) => {
    expect(agreements(text)).toEqual([])
  })

  it.each([
    [
      'In May 2019, Fairmont Therapeutics sold its antibiotics business to Norland Bio for $75 million.',
      ['ASSET_PURCHASE ACTIVE 2019-05 Fairmont:SELLER Norland:BUYER', 'PURCHASE_PRICE 75000000'],
    ],
    [
      'Fairmont Therapeutics announced an asset purchase agreement to sell FX901 to Norland Bio.',
      ['ASSET_PURCHASE PROPOSED - Fairmont:SELLER Norland:BUYER'],
    ],
    [
      'Ostrava Capital made a $20 million equity investment in Norland Bio.',
      ['EQUITY ACTIVE - Norland:ISSUER Ostrava:INVESTOR', 'EQUITY 20000000'],
    ],
    [
      'Fairmont Therapeutics announced that Norland Bio has exercised its option to license FX901, triggering a $15 million option exercise fee.',
      ['OPTION ACTIVE - Fairmont:OPTION_GRANTOR Norland:OPTION_HOLDER', 'OPTION_FEE 15000000'],
    ],
    [
      'Fairmont Therapeutics announced the settlement of patent litigation with Norland Bio.',
      ['SETTLEMENT ACTIVE - Fairmont:OTHER Norland:OTHER'],
    ],
    [
      'Fairmont Therapeutics announced a loan facility with Ostrava Capital.',
      ['FINANCING ACTIVE - Fairmont:ISSUER Ostrava:INVESTOR'],
    ],
    [
      'Fairmont Therapeutics entered into a license agreement with Norland Bio in October 2022, dated as of October 3, 2022.',
      ['LICENSE ACTIVE 2022-10-03 Fairmont:COLLABORATOR Norland:COLLABORATOR'],
    ],
    [
      'Norland Bio holds rights to FX901 under a 2018 license agreement with Fairmont Therapeutics.',
      ['LICENSE ACTIVE 2018 Fairmont:LICENSOR Norland:LICENSEE'],
    ],
    [
      'Fairmont Therapeutics terminated its license agreement with Norland Bio effective June 30, 2022.',
      ['LICENSE TERMINATED - Fairmont:COLLABORATOR Norland:COLLABORATOR'],
    ],
  ])('%s', (text, expected) => {
    const [agreement] = readDeals(text).agreements
    const [type = '', status = '', ...parties] = (agreement === undefined ? '' : line(agreement)).split(' ')
    expect([
      [type, status, agreement?.signedOn ?? '-', ...parties].join(' '),
      ...(agreement?.terms ?? []).map(({ kind, amount }) => `${kind} ${amount ?? ''}`),
    ]).toEqual(expected)
  })

  it.each([
    ['Fairmont Therapeutics sold FX901 to hospitals and Norland Bio.'],
    ['Fairmont Therapeutics exercised stock option grants of Norland Bio.'],
    ['Fairmont Therapeutics invested in research with Norland Bio.'],
  ])('%s is no deal', (text) => {
    expect(agreements(text)).toEqual([])
  })

  it.each([
    ['Norland Bio may sign a supply agreement.'],
    ['Norland Bio reviewed its supply agreement.'],
    ['Norland Bio made a good deal of progress.'],
  ])('%s makes no agreement in the body of a text', (sentence) => {
    expect(agreements(`The year was good. The team grew. The office moved. The staff is proud. ${sentence}`)).toEqual(
      [],
    )
  })

  it('Agreements of the same parties that were signed on different days are two', () => {
    const { agreements: found } = readDeals(
      'Fairmont Therapeutics entered into a strategic collaboration with Norland Bio in March 2015. In August 2019, Fairmont Therapeutics entered into an additional licensing agreement with Norland Bio.',
    )
    expect(found.map(({ signedOn }) => signedOn)).toEqual(['2015-03', '2019-08'])
  })

  it('A purchase of a year before the document’s awaits nothing, whatever the one that is announced does', () => {
    const { agreements: found } = readDeals(
      'BOSTON, May 3, 2021 -- Fairmont Therapeutics today announced a definitive agreement to acquire Norland Bio.\n\n“This step comes right after a good year, following the 2018 acquisition of Quillon Pharma,” said Ann Holm, president of Fairmont Therapeutics, which expects to close the deal in July, subject to closing conditions.',
    )
    expect(found.map(({ signedOn, status }) => [signedOn, status])).toEqual([
      ['2021-05-03', 'PROPOSED'],
      ['2018', 'ACTIVE'],
    ])
  })

  it('An agreement told three times is one', () => {
    const text =
      'Fairmont Therapeutics announces collaboration with Norland Bio\n\nBOSTON, May 3, 2021 -- Fairmont Therapeutics today announced a collaboration and license agreement with Norland Bio. The collaboration with Norland Bio covers FX901 in breast cancer.'
    const { agreements: found } = readDeals(text)
    expect(found.map(line)).toEqual(['COLLABORATION ACTIVE Fairmont:COLLABORATOR Norland:COLLABORATOR'])
    expect(found[0]?.signedOn).toBe('2021-05-03')
    expect(found[0]?.covers).toEqual(['FX901', 'breast cancer'])
  })

  it.each([
    [
      'Fairmont Therapeutics, which develops NB12, signed a license agreement with Norland Bio for FX901 in breast cancer.',
      ['FX901', 'breast cancer'],
    ],
    [
      'Fairmont Therapeutics has a license agreement with Norland Bio for FX901. Revenue of Fairmont Therapeutics rose under the agreement, driven by NB12.',
      ['FX901'],
    ],
    [
      'Fairmont Therapeutics has a license agreement with Norland Bio for FX901. Fairmont Therapeutics also sells NB12.',
      ['FX901'],
    ],
    ['Fairmont Therapeutics has a license agreement with Norland Bio for FX901, an antibody to CDX7.', ['FX901']],
    ['Fairmont Therapeutics has a license agreement with Norland Bio for antibodies to CDX7.', ['CDX7']],
    ['Fairmont Therapeutics has a license agreement with Norland Bio. The agreement covers FX901.', ['FX901']],
  ])('An agreement covers what it is about: %s', (text, expected) => {
    expect(readDeals(text).agreements[0]?.covers).toEqual(expected)
  })

  it('Fields that are words are kept as the text prints them, with their proofs', () => {
    const { agreements: found, text } = readDeals(
      'Fairmont Therapeutics entered into an exclusive license agreement with Norland Bio for FX901 worldwide, excluding Greater China, for the treatment of breast cancer. Under the agreement, Fairmont Therapeutics has the right to grant sublicenses and will use commercially reasonable efforts to develop FX901, a Phase 1 antibody.',
    )
    const [agreement] = found
    expect(agreement).toMatchObject({
      exclusive: true,
      territory: 'worldwide',
      territoryExcluded: 'Greater China',
      field: 'breast cancer',
      stage: 'Phase 1',
    })
    expect(agreement?.sublicensing).toContain('sublicenses')
    expect(agreement?.diligence).toContain('reasonable efforts')
    const proof = agreement?.proofs.territoryExcluded
    expect(proof && text.slice(proof.start, proof.end)).toBe('Greater China')
  })

  it('An extension points to the agreement that it extends', () => {
    const { agreements: found } = readDeals(
      'Fairmont Therapeutics signed a collaboration agreement with Norland Bio in May 2019. In June 2022, Fairmont Therapeutics signed an amended collaboration agreement with Norland Bio.',
    )
    expect(found.map(({ amends }) => amends)).toEqual([null, 0])
  })

  it.each([
    [
      'Fairmont Therapeutics terminated its Collaboration Agreement dated as of May 9, 2009, as amended, with Norland Bio on September 24, 2014.',
      '2009-05-09',
    ],
    [
      'On December 10, 2019, Fairmont Therapeutics entered into a third amendment to the license agreement with Norland Bio, dated May 22, 2017.',
      '2017-05-22',
    ],
    [
      'As described in Note 1, on August 29, 2019, Fairmont Therapeutics entered into a license agreement with Norland Bio.',
      '2019-08-29',
    ],
    [
      'On May 2, 2019, Fairmont Therapeutics entered into a license agreement with Norland Bio, which replaces the Supply Agreement dated June 1, 2010.',
      '2019-05-02',
    ],
  ])('The day in an agreement’s own name is the day it was signed: %s', (text, expected) => {
    expect(readDeals(text).agreements.map(({ signedOn }) => signedOn)).toEqual([expected])
  })

  it.each([
    [
      'Fairmont Therapeutics gave written notice to Norland Bio of termination of the License Agreement.',
      ['LICENSE TERMINATED Fairmont:COLLABORATOR Norland:COLLABORATOR'],
    ],
    [
      'Fairmont Therapeutics gave notice of termination of the License Agreement between Fairmont Therapeutics and The Trustees of Belmore University.',
      ['LICENSE TERMINATED Belmore:LICENSOR Fairmont:LICENSEE'],
    ],
    [
      'Fairmont Therapeutics entered into an Asset Purchase Agreement with Norland Bio, pursuant to which Fairmont Therapeutics acquired all rights to FX901.',
      ['ASSET_PURCHASE ACTIVE Fairmont:BUYER Norland:SELLER'],
    ],
    [
      'Fairmont Therapeutics signed a license agreement with Norland Bio under which Norland Bio grants a license that is sublicensable (subject to certain conditions).',
      ['LICENSE ACTIVE Fairmont:LICENSEE Norland:LICENSOR'],
    ],
  ])('A filing tells who is party and how far it has come: %s', (text, expected) => {
    expect(agreements(text)).toEqual(expected)
  })

  it('An amendment is no signing, and amending no end', () => {
    const { agreements: found, events } = readDeals(
      'On December 10, 2019, Fairmont Therapeutics entered into a third amendment to the license agreement with Norland Bio, dated May 22, 2017, which was first amended in May 2018.',
    )
    expect(events.map(({ type, on }) => `${type} ${on ?? ''}`)).toEqual(['AGREEMENT_AMENDED 2019-12-10'])
    expect(found.map(({ endedOn }) => endedOn)).toEqual([null])
  })
})
