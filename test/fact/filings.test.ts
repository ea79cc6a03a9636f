import { describe, expect, it } from 'vitest'
import { factsOf } from './read-marked.ts'

const DEALS = /(?:LICENSES_TO|GRANTS_OPTION_TO|COLLABORATES_WITH|SUPPLIES|ACQUIRES|SUBSIDIARY_OF)/

describe('deals as filings tell them', () => {
  it.each([
    [
      '{O:Meltor} signed a merger agreement with {O:Orvane} and {O:Quill Merger Sub}, a wholly owned subsidiary of {O:Orvane}.',
      ['Orvane ACQUIRES Meltor', 'Quill Merger Sub SUBSIDIARY_OF Orvane'],
    ],
    [
      '{O:Orvane} entered into an Agreement and Plan of Merger by and among {O:Orvane}, {O:Quill Merger Sub}, a wholly owned subsidiary of {O:Orvane}, and {O:Meltor}.',
      ['Orvane ACQUIRES Meltor', 'Quill Merger Sub SUBSIDIARY_OF Orvane'],
    ],
    [
      '{O:Meltor} announced a merger agreement with {O:Orvane} and its wholly owned subsidiary, {O:Quill Acquisition Corp}.',
      ['Orvane ACQUIRES Meltor', 'Quill Acquisition Corp SUBSIDIARY_OF Orvane'],
    ],
    ['{O:Orvane} completed its merger with {O:Meltor}.', ['Orvane ACQUIRES Meltor']],
    ['{O:Orvane} acquired all of the issued and outstanding shares of {O:Meltor}.', ['Orvane ACQUIRES Meltor']],
    [
      '{O:Orvane} acquired 100% of the issued and outstanding membership interests of {O:Meltor} from {O:Calder}.',
      ['Orvane ACQUIRES Meltor'],
    ],
    [
      'Under the terms of an asset purchase agreement with {O:Meltor}, {O:Orvane} acquired certain assets.',
      ['Orvane ACQUIRES Meltor'],
    ],
    [
      '{O:Orvane} signed an Asset Purchase Agreement with {O:Meltor}, pursuant to which {O:Orvane} acquired all rights, title and interest in {D:ORV-12}.',
      ['Orvane ACQUIRES Meltor'],
    ],
    [
      '{O:Orvane} and {O:Calder} terminated their license agreement, thereby ending all fees, and {O:Orvane} acquired an exclusive license to {D:ORV-12} from {O:Meltor}.',
      ['Meltor LICENSES_TO Orvane'],
    ],
    [
      'Work is done pursuant to the terms of the Collaboration Agreement, dated as of May 9, 2005, as amended, between {O:Orvane} and {O:Meltor}.',
      ['Orvane COLLABORATES_WITH Meltor'],
    ],
    [
      'A notice ended the Collaboration Agreement, dated May 9, 2005, by and among {O:Orvane}, {O:Meltor}, {O:Meltor US LLC} and {O:Meltor Europe Limited}.',
      [
        'TERMINATED: Orvane COLLABORATES_WITH Meltor',
        'TERMINATED: Orvane COLLABORATES_WITH Meltor Europe Limited',
        'TERMINATED: Orvane COLLABORATES_WITH Meltor US LLC',
      ],
    ],
    [
      '{O:Orvane} and {O:Meltor} are parties to that certain Co-Development Agreement, dated as of May 9, 2005.',
      ['Orvane COLLABORATES_WITH Meltor'],
    ],
    [
      '{O:Orvane} granted {O:Meltor} a series of exclusive options to obtain licenses to its patents.',
      ['Orvane GRANTS_OPTION_TO Meltor', 'OPTIONAL: Orvane LICENSES_TO Meltor'],
    ],
    [
      '{O:Orvane} exercised an option to license {O:Meltor}’s {D:ORV-12}.',
      ['Meltor GRANTS_OPTION_TO Orvane', 'Meltor LICENSES_TO Orvane'],
    ],
    [
      '{O:Orvane} may exercise an option to license {O:Meltor}’s {D:ORV-12}.',
      [
        'HYPOTHETICAL: Meltor GRANTS_OPTION_TO Orvane',
        'Meltor GRANTS_OPTION_TO Orvane',
        'OPTIONAL: Meltor LICENSES_TO Orvane',
      ],
    ],
    ['{O:Orvane}’s rights to {D:ORV-12} will revert to {O:Meltor}.', ['Meltor LICENSES_TO Orvane']],
    ['{O:Orvane} reverted to {O:Meltor} with an answer.', []],
    [
      '{O:Orvane} entered into a license agreement with {O:Meltor}. It also entered into a supply agreement with {O:Calder}. {O:Orvane} will pay a license fee of $5 million upfront.',
      [],
    ],
    [
      '{O:Quill Merger Sub} merged with and into {O:Orvane}, with {O:Orvane} surviving as a wholly owned subsidiary of {O:Meltor}.',
      ['Meltor ACQUIRES Orvane', 'Orvane SUBSIDIARY_OF Meltor'],
    ],
    ['{O:Orvane} sold to {O:Meltor} all of its right, title and interest in {D:ORV-12}.', ['Meltor ACQUIRES Orvane']],
    [
      '{O:Meltor} is responsible for the manufacture and supply of {D:ORV-12} to {O:Orvane}.',
      ['Meltor SUPPLIES Orvane'],
    ],
    ['{O:Meltor} is responsible for the supply of {D:ORV-12}. {O:Orvane} opened a site.', []],
    [
      '{O:Orvane} is required to pay {O:Meltor} royalties on net sales of {D:ORV-12} under the license agreement.',
      ['Meltor LICENSES_TO Orvane'],
    ],
    [
      '{O:Orvane} received an upfront payment of $10 million from {O:Meltor} under the license agreement.',
      ['Orvane LICENSES_TO Meltor'],
    ],
    ['{O:Orvane} is eligible to receive $200 million from {O:Meltor} under the license agreement.', []],
    ['{O:Orvane} granted {O:Meltor} a right of first negotiation to license {D:ORV-12}.', []],
    ['Total costs related to the {O:Meltor} license agreement for net sales of {D:ORV-12} were small.', []],
    ['{O:Meltor} received a note from {O:Orvane} in payment of a license fee.', []],
    ['{O:Orvane} received $20 million from {O:Meltor} in exchange for a license.', []],
    ['{O:Orvane} received $5 million from {O:Meltor} upon execution of the option agreement.', []],
  ])('reads "%s"', (text, expected) => {
    expect(
      factsOf(text)
        .filter((fact) => DEALS.test(fact))
        .sort(),
    ).toEqual([...expected].sort())
  })

  it.each([
    [
      '{O:Orvane} grants {O:Meltor} an exclusive license to make, have made, use, sell, have sold, offer for sale, import and otherwise exploit {D:ORV-12}.',
      'Meltor DEVELOPS ORV-12',
    ],
    ['{O:Orvane} has the right to use, offer to sell, sell and commercialize {D:ORV-12}.', 'Orvane DEVELOPS ORV-12'],
  ])('reads the list of a grant in "%s"', (text, expected) => {
    expect(factsOf(text)).toContain(expected)
  })
})

describe('filings of other trades', () => {
  const oil = `{O:Orvane} acquired {O:Meltor}. Both held oil and gas. ${'The wells produced more and the costs fell. '.repeat(60)}`

  it('make no claims', () => {
    expect(factsOf(oil)).toEqual([])
  })

  it('are told from those of the life sciences by two words', () => {
    expect(factsOf(`${oil}Its vaccines treat patients.`)).toContain('Orvane ACQUIRES Meltor')
  })
})
