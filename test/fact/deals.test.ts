import { describe, expect, it } from 'vitest'
import { readNamed } from '../../src/pipeline.ts'
import { factsOf, readMarked } from './read-marked.ts'

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
    ['{O:Meltor} makes vaccines. Completed the acquisition of {O:Orvane}.', 'Meltor ACQUIRES Orvane'],
    ['{O:Meltor} makes vaccines. Partnered with {O:Orvane} on vaccines.', 'Meltor COLLABORATES_WITH Orvane'],
    [
      '{O:Meltor} and {O:Orvane} signed a pact. {O:{O:The companies|Meltor}|Orvane} will collaborate on vaccines.',
      'Orvane COLLABORATES_WITH Meltor',
    ],
    ['{O:Meltor} has an exclusive option to license {D:ORV-12} from {O:Orvane}.', 'Orvane GRANTS_OPTION_TO Meltor'],
    ['{O:Meltor} Exercises Option to License {D:ORV-12} from {O:Orvane}', 'Orvane GRANTS_OPTION_TO Meltor'],
    ['{O:Meltor} was granted an exclusive option to acquire {O:Orvane}.', 'Orvane GRANTS_OPTION_TO Meltor'],
    ['{O:Orvane} joined forces with {O:Meltor}.', 'Orvane COLLABORATES_WITH Meltor'],
    ['{O:Meltor} will purchase $20 million of {O:Orvane} common stock.', 'Meltor INVESTS_IN Orvane'],
    ['{O:Orvane} has granted {O:Meltor} an exclusive option to license {D:ORV-12}.', 'Orvane GRANTS_OPTION_TO Meltor'],
    ['{O:Orvane} will supply drug substance to {O:Meltor}.', 'Orvane SUPPLIES Meltor'],
    ['{O:Meltor} distributes {O:Orvane}’s tests in Peru.', 'Meltor DISTRIBUTES_FOR Orvane'],
    ['{O:Meltor} is the exclusive licensee of {O:Orvane}’s {D:ORV-12} in Europe.', 'Orvane LICENSES_TO Meltor'],
    ['{O:Orvane} has appointed {O:Meltor} as exclusive licensee for {D:ORV-12}.', 'Orvane LICENSES_TO Meltor'],
    ['{O:Meltor} is developing {D:ORV-12}, licensed from {O:Orvane}, for asthma.', 'Orvane LICENSES_TO Meltor'],
    ['{O:Orvane} Grants {O:Meltor} Exclusive License to {D:ORV-12}', 'Orvane LICENSES_TO Meltor'],
    ['The license granted by {O:Orvane} to {O:Meltor} covers {D:ORV-12}.', 'Orvane LICENSES_TO Meltor'],
    [
      '{O:Orvane} announced that it has entered into a license agreement granting {O:Meltor} exclusive rights to {D:ORV-12}.',
      'Orvane LICENSES_TO Meltor',
    ],
    [
      '{O:Orvane} and {O:Meltor} have signed an agreement under which {O:Meltor} will have exclusive rights to {D:ORV-12} in Japan.',
      'Orvane LICENSES_TO Meltor',
    ],
    ['{O:Meltor}, to which {O:Orvane} licensed {D:ORV-12}, will pay royalties.', 'Orvane LICENSES_TO Meltor'],
    ['{O:Orvane} announced the out-licensing of {D:ORV-12} to {O:Meltor}.', 'Orvane LICENSES_TO Meltor'],
    ['{O:Meltor} entered into an in-licensing agreement with {O:Orvane} for {D:ORV-12}.', 'Orvane LICENSES_TO Meltor'],
    ['Through an exclusive license with {O:Orvane}, {O:Meltor} is developing {D:ORV-12}.', 'Orvane LICENSES_TO Meltor'],
    ['{O:Meltor} and {O:Orvane} Join Forces to Develop Vaccines', 'Meltor COLLABORATES_WITH Orvane'],
    ['{O:Meltor} and {O:Orvane} Team Up on Vaccines', 'Meltor COLLABORATES_WITH Orvane'],
    ['{O:Meltor} together with {O:Orvane} is developing {D:ORV-12}.', 'Meltor COLLABORATES_WITH Orvane'],
    ['{O:Orvane}’s partners include {O:Pell} and {O:Meltor}.', 'Pell COLLABORATES_WITH Orvane'],
    [
      'The collaboration combines {O:Meltor}’s platform with {O:Orvane}’s expertise.',
      'Meltor COLLABORATES_WITH Orvane',
    ],
    ['{O:Velt} is a joint venture of {O:Meltor} and {O:Orvane}.', 'Meltor COLLABORATES_WITH Orvane'],
    [
      '{O:Meltor} is advancing {D:ORV-12} in collaboration with scientists at {O:Orvane}.',
      'Meltor COLLABORATES_WITH Orvane',
    ],
    [
      'As part of its collaboration with {O:Orvane}, {O:Meltor} received $5 million.',
      'Meltor COLLABORATES_WITH Orvane',
    ],
    ['{O:Meltor} selected {O:Orvane} to manufacture {D:ORV-12}.', 'Orvane SUPPLIES Meltor'],
    ['{O:Orvane} will provide {D:ORV-12} to {O:Meltor} for the trial.', 'Orvane SUPPLIES Meltor'],
    ['{O:Orvane}, {O:Meltor}’s contract manufacturer, opened a site.', 'Orvane SUPPLIES Meltor'],
    [
      '{O:Orvane} appointed {O:Meltor} as exclusive distributor of {D:ORV-12} in Peru.',
      'Meltor DISTRIBUTES_FOR Orvane',
    ],
    ['{O:Meltor} has been appointed by {O:Orvane} as its distributor in Peru.', 'Meltor DISTRIBUTES_FOR Orvane'],
    ['{O:Orvane} granted {O:Meltor} exclusive distribution rights for {D:ORV-12}.', 'Meltor DISTRIBUTES_FOR Orvane'],
    ['{O:Meltor} acquired substantially all of the assets of {O:Orvane}.', 'Meltor ACQUIRES Orvane'],
    ['{O:Orvane} has agreed to sell its vaccine business to {O:Meltor}.', 'Meltor ACQUIRES Orvane'],
    ['{O:Orvane} completed the divestiture of {D:ORV-12} to {O:Meltor}.', 'Meltor ACQUIRES Orvane'],
    ['{O:Meltor} will commence a tender offer for all outstanding shares of {O:Orvane}.', 'Meltor ACQUIRES Orvane'],
    [
      '{O:Meltor} expands its pipeline through the acquisition of {D:ORV-12} from {O:Orvane}.',
      'Meltor ACQUIRES Orvane',
    ],
    ['{O:Meltor}’s subsidiaries include {O:Orvane} and {O:Pell}.', 'Pell SUBSIDIARY_OF Meltor'],
    ['{O:Meltor}, parent of {O:Orvane}, opened a site.', 'Orvane SUBSIDIARY_OF Meltor'],
    ['{O:Orvane} operates as an independent unit within {O:Meltor}.', 'Orvane SUBSIDIARY_OF Meltor'],
    [
      '{O:Velt} merged into {O:Orvane}, with {O:Orvane} surviving the merger as a wholly owned subsidiary of {O:Meltor}.',
      'Orvane SUBSIDIARY_OF Meltor',
    ],
    ['{O:Orvane}, a {O:Pell}-backed company, opened a site.', 'Pell INVESTS_IN Orvane'],
    ['{O:Orvane} sold 1,200,000 shares of its common stock to {O:Meltor}.', 'Meltor INVESTS_IN Orvane'],
    ['Investors in {O:Orvane} include {O:Pell} and {O:Dune}.', 'Dune INVESTS_IN Orvane'],
    ['{O:Pell} participated in {O:Orvane}’s Series B.', 'Pell INVESTS_IN Orvane'],
    ['{O:Pell} and {O:Dune} co-led the financing of {O:Orvane}.', 'Dune INVESTS_IN Orvane'],
    ['{O:Meltor}, the owner of the {T:Linkora platform}, opened a site.', 'Meltor OWNS Linkora platform'],
    ['{O:Meltor}’s technologies include {T:Linkora} and {T:Velta}.', 'Meltor OWNS Velta'],
    [
      '{O:Orvane} received a $5 million milestone payment from {O:Meltor} under their license agreement.',
      'Orvane LICENSES_TO Meltor',
    ],
    ['{O:Meltor} has now paid $5 million to {O:Orvane} under the license agreement.', 'Orvane LICENSES_TO Meltor'],
    ['{D:ORV-12} was licensed to {O:Meltor} from {O:Orvane} in 2020.', 'Orvane LICENSES_TO Meltor'],
    [
      '{O:Meltor} signed an exclusive license agreement with the {O:University of Calder} for {D:ORV-12}.',
      'University of Calder LICENSES_TO Meltor',
    ],
    ['{O:Orvane} and {O:Meltor} announced an expansion of their alliance.', 'Orvane COLLABORATES_WITH Meltor'],
    [
      '{O:Orvane} and {O:Meltor} announced results of a Phase 2 trial of {D:ORV-12}.',
      'Orvane COLLABORATES_WITH Meltor',
    ],
    [
      '{O:Orvane} has collaborations with {O:Pell}, Xylvane, {O:Dune} and {O:Meltor}.',
      'Orvane COLLABORATES_WITH Meltor',
    ],
    ['{O:Orvane} continues to collaborate with the {O:Meltor} Vaccines team.', 'Orvane COLLABORATES_WITH Meltor'],
    ['{O:Orvane} opened a site. Recent news: collaboration with {O:Meltor}.', 'Orvane COLLABORATES_WITH Meltor'],
    ['{O:Orvane}’s affiliate and development partner, {O:Meltor}, opened a site.', 'Meltor COLLABORATES_WITH Orvane'],
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
    ['{O:Meltor} signed a letter of intent to acquire {O:Orvane}.', 'ACQUIRES'],
    ['{O:Meltor} offered to buy {O:Orvane}.', 'ACQUIRES'],
    ['{O:Meltor} made an offer to acquire {O:Orvane}.', 'ACQUIRES'],
    ['{O:Meltor} pays what is owed under the license of {O:Orvane} with {O:Pell}.', 'Pell LICENSES_TO Meltor'],
    ['{O:Meltor} sells {D:ORV-12} to hospitals of {O:Orvane}.', 'ACQUIRES'],
    ['{O:Meltor}, the parent company of {O:Orvane}, opened a site.', 'Meltor SUBSIDIARY_OF Orvane'],
    ['{O:Orvane}, a {O:Pell} portfolio company, opened a site.', 'SUBSIDIARY_OF'],
    ['{O:Meltor} will acquire all outstanding shares of {O:Orvane} for $5 per share.', 'INVESTS_IN'],
    [
      '{O:Orvane} and {O:Meltor} announced the acquisition of {O:Orvane} by {O:Meltor} and data of a trial.',
      'COLLABORATES_WITH',
    ],
    ['{O:Meltor} pays $5 million to {O:Orvane} for rent.', 'LICENSES_TO'],
    ['{O:Orvane} received a $5 million grant from {O:Meltor}.', 'LICENSES_TO'],
    ['{O:Meltor} makes vaccines. Founded in 2010 by {O:Pell}, {O:Orvane} makes pills.', 'Meltor'],
    ['{O:Meltor} may get an option to license {D:ORV-12} from {O:Orvane}.', 'GRANTS_OPTION_TO'],
    ['{O:Meltor} has the ability to acquire {O:Orvane}.', 'GRANTS_OPTION_TO'],
  ])('%s says no %s', (sentence, type) => {
    expect(factsOf(sentence).filter((line) => !line.includes(': ') && line.includes(type))).toEqual([])
  })

  it('keeps what is planned, optional, hypothetical, denied or over as what it is', () => {
    expect(factsOf('{O:Meltor} intends to acquire {O:Orvane}.')).toContain('PROPOSED: Meltor ACQUIRES Orvane')
    expect(factsOf('{O:Meltor} may acquire {O:Orvane}.')).toContain('HYPOTHETICAL: Meltor ACQUIRES Orvane')
    expect(factsOf('If a board is formed, {O:Meltor} shall cooperate with {O:Orvane}.')).toEqual([
      'HYPOTHETICAL: Meltor COLLABORATES_WITH Orvane',
    ])
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

describe('licences that only the agreement tells', () => {
  const licencesOf = (marked: string): readonly string[] =>
    readNamed(readMarked(marked))
      .facts.filter(({ type, modality }) => type === 'LICENSES_TO' && modality === 'ASSERTED')
      .map(({ from, to }) => `${from} > ${to}`)

  it('run from licensor to licensee by who received the rights', () => {
    const text =
      '{O:Calder} makes vaccines. In 2019 {O:Orvane} signed an exclusive license agreement with {O:Meltor} for {D:ORV-12}. Under the license agreement, {O:Meltor} received worldwide rights. Separately, {O:Calder} and {O:Pell} announced a collaboration.'
    expect(licencesOf(text)).toEqual(['Organization:Orvane > Organization:Meltor'])
  })

  it('are not made of what is only said to be possible', () => {
    expect(licencesOf('Analysts said {O:Meltor} would license {D:ORV-12} from {O:Orvane}.')).toEqual([])
  })

  it('are not made of two that no sentence names together', () => {
    const text =
      '{O:Calder} makes vaccines. In 2019 {O:Orvane} signed an exclusive license agreement with {O:Meltor} for {D:ORV-12}. Under the license agreement, {O:Orvane} is entitled to milestones of up to $20 million from {O:Meltor}.'
    expect(licencesOf(text)).toEqual([])
  })
})
