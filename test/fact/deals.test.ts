import { describe, expect, it } from 'vitest'
import { factsOf } from './read-marked.ts'

describe('licences run from licensor to licensee', () => {
  it.each([
    ['{O:Orvane} has granted {O:Meltor} an exclusive license to {D:ORV-12}.', ['Orvane LICENSES_TO Meltor']],
    ['{O:Meltor} was granted a worldwide license to {D:ORV-12} by {O:Orvane}.', ['Orvane LICENSES_TO Meltor']],
    ['{O:Meltor} has an exclusive license to use {O:Orvane}’s {T:Linkora platform}.', ['Orvane LICENSES_TO Meltor']],
    ['{O:Orvane} out-licensed {D:ORV-12} to {O:Meltor}.', ['Orvane LICENSES_TO Meltor']],
    ['{O:Meltor} obtained exclusive rights to {D:ORV-12} from {O:Orvane}.', ['Orvane LICENSES_TO Meltor']],
    [
      '{O:Meltor}, {O:Calder} (a wholly-owned subsidiary of {O:Velt}), {O:Sorna AG} and {O:Pell} have licensed {O:Orvane}’s {T:Linkora platform}.',
      [
        'Orvane LICENSES_TO Meltor',
        'Orvane LICENSES_TO Calder',
        'Orvane LICENSES_TO Sorna AG',
        'Orvane LICENSES_TO Pell',
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(factsOf(sentence)).toEqual(expect.arrayContaining(expected))
    expect(factsOf(sentence).filter((line) => line.includes('LICENSES_TO'))).toHaveLength(expected.length)
  })

  it.each([
    ['{O:Meltor} may license {D:ORV-12} from {O:Orvane}.'],
    ['{O:Meltor} plans to license {D:ORV-12} from {O:Orvane}.'],
    ['{O:Orvane} has not licensed {D:ORV-12} to {O:Meltor}.'],
    ['If {O:Orvane} licenses {D:ORV-12} to {O:Meltor}, {O:Velt} will pay.'],
    ['{O:Meltor} has the option to license {D:ORV-12} from {O:Orvane}.'],
    ['{O:Orvane} and {O:Meltor} employ licensed physicians.'],
    ['{O:Orvane} submitted a biologics license application with {O:Meltor}.'],
    ['{O:Orvane} retains all rights to {D:ORV-12} in Japan under its agreement with {O:Meltor}.'],
  ])('%s is no licence', (sentence) => {
    expect(factsOf(sentence).filter((line) => /^\S+ LICENSES_TO/.test(line))).toEqual([])
  })

  it('takes the direction of an announced licence from who is paid for it', () => {
    const release =
      '{O:Orvane} and {O:Meltor} today announced an exclusive license agreement for {D:ORV-12}. {O:Orvane} will receive an upfront payment of $5 million.'
    expect(factsOf(release)).toContain('Orvane LICENSES_TO Meltor')
  })
})

describe('other deals', () => {
  it.each([
    ['{O:Meltor} to Acquire {O:Orvane}', 'Meltor ACQUIRES Orvane'],
    ['{O:Orvane} was acquired by {O:Meltor} in 2019.', 'Meltor ACQUIRES Orvane'],
    ['{O:Meltor} announced a definitive agreement for {O:Meltor} to acquire {O:Orvane}.', 'Meltor ACQUIRES Orvane'],
    ['{O:Orvane}, {O:Meltor} and {O:Pell} announced a research collaboration.', 'Meltor COLLABORATES_WITH Pell'],
    [
      '{D:ORV-12} is being developed in collaboration with {O:Meltor} by {O:Orvane}.',
      'Orvane COLLABORATES_WITH Meltor',
    ],
    ['{O:Meltor}, with its partner {O:Orvane}, opened a laboratory.', 'Orvane COLLABORATES_WITH Meltor'],
    ['{O:Orvane}, a wholly owned subsidiary of {O:Meltor}, opened a site.', 'Orvane SUBSIDIARY_OF Meltor'],
    ['{O:Meltor}’s subsidiary {O:Orvane} opened a site.', 'Orvane SUBSIDIARY_OF Meltor'],
    ['{O:Orvane}, part of {O:Meltor}, opened a site.', 'Orvane SUBSIDIARY_OF Meltor'],
    [
      '{O:Orvane}, a research group of {O:Meltor}, and {O:Pell} announced a collaboration.',
      'Orvane SUBSIDIARY_OF Meltor',
    ],
    [
      '{O:Orvane}, a research group of {O:Meltor}, and {O:Pell} announced a collaboration.',
      'Orvane COLLABORATES_WITH Pell',
    ],
    ['{O:Orvane}, which {O:Meltor} acquired in 2019, opened a site.', 'Meltor ACQUIRES Orvane'],
    ['{D:ORV-12}, which {O:Meltor} in-licensed from {O:Orvane}, is in Phase 2.', 'Orvane LICENSES_TO Meltor'],
    ['{O:Orvane} operates as a wholly owned subsidiary of {O:Meltor}.', 'Orvane SUBSIDIARY_OF Meltor'],
    [
      '{O:Orvane} closed a Series B led by {O:Pell}, with participation from {O:Meltor} and {O:Dune}.',
      'Dune INVESTS_IN Orvane',
    ],
    ['{O:Orvane}’s investors include {O:Pell} and {O:Meltor}.', 'Meltor INVESTS_IN Orvane'],
    ['{O:Orvane} joined forces with {O:Meltor}.', 'Orvane COLLABORATES_WITH Meltor'],
    ['{O:Meltor} will purchase $20 million of {O:Orvane} common stock.', 'Meltor INVESTS_IN Orvane'],
    ['{O:Orvane} has granted {O:Meltor} an exclusive option to license {D:ORV-12}.', 'Orvane GRANTS_OPTION_TO Meltor'],
    ['{O:Orvane} will supply drug substance to {O:Meltor}.', 'Orvane SUPPLIES Meltor'],
    ['{O:Meltor} distributes {O:Orvane}’s tests in Peru.', 'Meltor DISTRIBUTES_FOR Orvane'],
  ])('%s', (sentence, expected) => {
    expect(factsOf(sentence)).toContain(expected)
  })

  it.each([
    ['{O:Meltor} acquired exclusive rights to {D:ORV-12} from {O:Orvane}.', 'ACQUIRES'],
    ['{O:Meltor} intends to acquire {O:Orvane}.', 'ACQUIRES'],
    ['{O:Meltor} grants stock options to employees of {O:Orvane}.', 'GRANTS_OPTION_TO'],
    ['{O:Meltor} competes with {O:Orvane}.', 'COLLABORATES_WITH'],
    ['{O:Meltor} does not supply {O:Orvane}.', 'SUPPLIES'],
    ['The financing of {O:Orvane} was led by {O:Pell}, with participation from {O:Meltor}.', 'INVESTS_IN Pell'],
    ['{O:Orvane} took part of a {O:Meltor} site.', 'SUBSIDIARY_OF'],
    ['{O:Orvane} joined a meeting with {O:Meltor}.', 'COLLABORATES_WITH'],
    ['{O:Meltor} will buy all shares of {O:Orvane} and will acquire {O:Orvane}.', 'INVESTS_IN'],
  ])('%s says no %s', (sentence, type) => {
    expect(factsOf(sentence).filter((line) => !line.includes(': ') && line.includes(type))).toEqual([])
  })

  it('keeps what is planned, optional, hypothetical, denied or over as what it is', () => {
    expect(factsOf('{O:Meltor} intends to acquire {O:Orvane}.')).toContain('PROPOSED: Meltor ACQUIRES Orvane')
    expect(factsOf('{O:Meltor} may acquire {O:Orvane}.')).toContain('HYPOTHETICAL: Meltor ACQUIRES Orvane')
    expect(factsOf('{O:Meltor} has the option to acquire {O:Orvane}.')).toContain('OPTIONAL: Meltor ACQUIRES Orvane')
    expect(factsOf('{O:Meltor} did not acquire {O:Orvane}.')).toContain('NEGATED: Meltor ACQUIRES Orvane')
    expect(factsOf('{O:Meltor} terminated its collaboration with {O:Orvane}.')).toContain(
      'TERMINATED: Meltor COLLABORATES_WITH Orvane',
    )
  })
})

describe('filings of other trades', () => {
  const merger = '{O:Meltor} acquired {O:Orvane}. '
  const filler = 'The board of the lender declared a dividend on its ordinary shares and sold two warehouses. '.repeat(
    30,
  )

  it('are not read for deals', () => {
    expect(factsOf(merger + filler)).toEqual([])
  })

  it('are told by their words', () => {
    expect(factsOf(`${merger}${filler}It makes vaccines against diseases.`)).toEqual(['Meltor ACQUIRES Orvane'])
  })
})
