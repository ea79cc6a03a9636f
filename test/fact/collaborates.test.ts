import { describe, expect, it } from 'vitest'
import { factsOf } from './read-marked.ts'

describe('who works with whom', () => {
  it.each<readonly [string, readonly string[]]>([
    ['{O:Orvane}, {O:Meltor} ink gene therapy research pact', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane}, {O:Meltor} partner on cell therapies', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} ends {O:Meltor} collaboration', ['TERMINATED: Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} extends {O:Meltor} research pact', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} and {O:Meltor} have inked a deal to discover antibodies.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} strikes a discovery deal with {O:Meltor}.', ['Orvane COLLABORATES_WITH Meltor']],
    [
      '{O:Orvane} has struck deals with {O:Meltor} and {O:Pell} to discover drugs.',
      ['Orvane COLLABORATES_WITH Meltor', 'Orvane COLLABORATES_WITH Pell'],
    ],
    ['{O:Orvane} and {O:Meltor} will jointly fund the trial.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Pell} bought {O:Meltor} and its {T:Linkora platform}.', ['Meltor OWNS Linkora platform']],
    ['{O:Orvane} teamed up with {O:Meltor}.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} and {O:Meltor} have teamed up to develop {D:KX-12}.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} joined forces with {O:Meltor} on vaccines.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane}’s partner {O:Meltor} is private.', ['Meltor COLLABORATES_WITH Orvane']],
    ['{O:Orvane} and its partner, {O:Meltor}, reported data.', ['Meltor COLLABORATES_WITH Orvane']],
    ['{O:Orvane} and partner {O:Meltor} reported data on {D:KX-12}.', ['Orvane COLLABORATES_WITH Meltor']],
    [
      '{O:Orvane}’s {D:KX-12} is new. {D:KX-12} is being developed with strategic partner {O:Meltor}.',
      ['Meltor COLLABORATES_WITH Orvane'],
    ],
    ['{O:Orvane} is developing {D:KX-12} under a collaboration with {O:Meltor}.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} develops {D:KX-12} in collaboration with {O:Meltor}.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} develops {D:KX-12} in partnership with {O:Meltor}.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} will co-develop {D:KX-12} with {O:Meltor}.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} entered into a strategic alliance with {O:Meltor}.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} and {O:Meltor} are jointly developing {D:KX-12}.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} has a tie-up with {O:Meltor}.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} inked a research pact with {O:Meltor}.', ['Orvane COLLABORATES_WITH Meltor']],
    ['The partnership between {O:Orvane} and {O:Meltor} began in 2001.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} is partnered with {O:Meltor}.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} has partnered with {O:Meltor} to develop {D:KX-12}.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} expanded its collaboration with {O:Meltor}.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} and {O:Meltor} have expanded their collaboration.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} and {O:Meltor} extend their alliance.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} works with {O:Meltor} on vaccines.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} is working closely with {O:Meltor}.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} hooked up with {O:Meltor}.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} signed a deal with {O:Meltor} to develop {D:KX-12}.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} signed a co-development deal with {O:Meltor}.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{D:KX-12} is co-developed by {O:Orvane} and {O:Meltor}.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{D:KX-12}, which {O:Orvane} developed with {O:Meltor}, is new.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} developed {D:KX-12} with {O:Meltor}.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} has a joint venture with {O:Meltor}.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} and {O:Meltor} formed a joint venture.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} is {O:Meltor}’s partner.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} counts {O:Meltor} among its partners.', ['Meltor COLLABORATES_WITH Orvane']],
    [
      '{O:Orvane}’s collaborators include {O:Meltor} and {O:Pell}.',
      ['Meltor COLLABORATES_WITH Orvane', 'Pell COLLABORATES_WITH Orvane'],
    ],
    [
      '{O:Orvane} has partnerships with {O:Meltor}, {O:Pell} and {O:Calder}.',
      ['Orvane COLLABORATES_WITH Meltor', 'Orvane COLLABORATES_WITH Pell', 'Orvane COLLABORATES_WITH Calder'],
    ],
    [
      '{O:Orvane} has collaborations with {O:Meltor} and with {O:Pell}.',
      ['Orvane COLLABORATES_WITH Meltor', 'Orvane COLLABORATES_WITH Pell'],
    ],
    [
      '{O:Orvane} signed a cooperative research and development agreement with {O:Meltor}.',
      ['Orvane COLLABORATES_WITH Meltor'],
    ],
    [
      '{O:Orvane} signed a memorandum of understanding to collaborate with {O:Meltor}.',
      ['Orvane COLLABORATES_WITH Meltor'],
    ],
    ['{O:Orvane} conducted the trial in collaboration with {O:Meltor}.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} ran the study in conjunction with {O:Meltor}.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} and {O:Meltor} partnered on {D:KX-12}.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} and {O:Meltor} are partners in {D:KX-12}.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} and {O:Meltor} are collaborating on {D:KX-12}.', ['Orvane COLLABORATES_WITH Meltor']],
    [
      '{O:Orvane} collaborates with researchers at {O:Meltor University}.',
      ['Orvane COLLABORATES_WITH Meltor University'],
    ],
    ['{O:Orvane} began working with {O:Meltor} in 2001.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} and {O:Meltor} will share the costs of developing {D:KX-12}.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} and {O:Meltor} will split profits on {D:KX-12}.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} inherits the partnership with {O:Meltor}.', ['Orvane COLLABORATES_WITH Meltor']],
    [
      '{O:Orvane} announced a multi-year research collaboration and license agreement with {O:Meltor}.',
      ['Orvane COLLABORATES_WITH Meltor'],
    ],
    ['{O:Orvane} and {O:Meltor} today announced a research collaboration.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane}, in collaboration with {O:Meltor}, is developing {D:KX-12}.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} entered into a clinical trial collaboration with {O:Meltor}.', ['Orvane COLLABORATES_WITH Meltor']],
    [
      '{O:Orvane} has entered an agreement with {O:Meltor} to jointly develop {D:KX-12}.',
      ['Orvane COLLABORATES_WITH Meltor'],
    ],
    ['{O:Orvane} and {O:Meltor} signed a collaboration agreement.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} said it will collaborate with {O:Meltor}.', ['Orvane COLLABORATES_WITH Meltor']],
    ['Under the partnership with {O:Meltor}, {O:Orvane} will develop {D:KX-12}.', ['Orvane COLLABORATES_WITH Meltor']],
    ['{O:Orvane} and {O:Meltor} ended their collaboration.', ['TERMINATED: Orvane COLLABORATES_WITH Meltor']],
    ['{O:Meltor} ended its partnership with {O:Orvane}.', ['TERMINATED: Meltor COLLABORATES_WITH Orvane']],
    ['{O:Orvane} selected {O:Meltor} as its partner for {D:KX-12}.', ['Meltor COLLABORATES_WITH Orvane']],
    [
      '{O:Orvane} is collaborating with both {O:Meltor} and {O:Pell}.',
      ['Orvane COLLABORATES_WITH Meltor', 'Orvane COLLABORATES_WITH Pell'],
    ],
    ['{O:Orvane} and {O:Meltor} agreed to collaborate.', ['Orvane COLLABORATES_WITH Meltor']],
    [
      '{O:Orvane} and {O:Meltor} bring together their technologies in a new alliance.',
      ['Orvane COLLABORATES_WITH Meltor'],
    ],
    ['The deal pairs {O:Orvane}’s platform with {O:Meltor}’s antibodies.', ['Orvane COLLABORATES_WITH Meltor']],
  ])('%s', (sentence, expected) => {
    expect(factsOf(sentence)).toEqual(expect.arrayContaining([...expected]))
  })

  it.each([
    ['{O:Orvane} and {O:Meltor} are rivals.', 'COLLABORATES'],
    ['{O:Orvane} may collaborate with {O:Meltor}.', 'COLLABORATES'],
    ['{O:Orvane} is in talks to partner with {O:Meltor}.', 'COLLABORATES'],
    ['{O:Orvane} denied that it will partner with {O:Meltor}.', 'COLLABORATES'],
    ['{O:Orvane} has not collaborated with {O:Meltor}.', 'COLLABORATES'],
    ['{O:Orvane} competes with {O:Meltor}.', 'COLLABORATES'],
    ['{O:Orvane} was founded by scientists from {O:Meltor}.', 'COLLABORATES'],
    ['Ann Lee joined {O:Orvane} from {O:Meltor}.', 'COLLABORATES'],
    ['{O:Orvane} and {O:Meltor} both develop vaccines.', 'COLLABORATES'],
    ['{O:Orvane} presented data with {O:Meltor} as a competitor.', 'COLLABORATES'],
  ])('%s says no %s', (sentence, absent) => {
    expect(factsOf(sentence).filter((line) => !line.includes(': ') && line.includes(absent))).toEqual([])
  })
})
