import { describe, expect, it } from 'vitest'
import { factsOf } from './read-marked.ts'

describe('what is given, whatever becomes of the sentence', () => {
  it.each<readonly [string, string]>([
    ['{O:Meltor} did not disclose the terms of its collaboration with {O:Orvane}.', 'Meltor COLLABORATES_WITH Orvane'],
    ['Terms of the alliance between {O:Meltor} and {O:Orvane} were not disclosed.', 'Meltor COLLABORATES_WITH Orvane'],
    ['{O:Meltor} may expand its collaboration with {O:Orvane}.', 'Meltor COLLABORATES_WITH Orvane'],
    ['{O:Meltor} could receive $5 million under its alliance with {O:Orvane}.', 'Meltor COLLABORATES_WITH Orvane'],
    ['{O:Meltor} plans to lean on its licence from {O:Orvane}.', 'Orvane LICENSES_TO Meltor'],
    ['{O:Meltor} has an option to license the anti-{G:CD70} antibody {D:ORV-12}.', 'ORV-12 TARGETS CD70'],
    ['{O:Meltor} has an option to license {D:ORV-12} targeting {G:CD70}.', 'ORV-12 TARGETS CD70'],
    ['{O:Meltor} gets an option to the {G:CD70} antibody {D:ORV-12}', 'ORV-12 TARGETS CD70'],
    ['{O:Meltor} may license {D:ORV-12}, directed at {G:CD70}, from {O:Orvane}.', 'ORV-12 TARGETS CD70'],
    ['{D:ORV-12} can bind {G:CD70}.', 'ORV-12 TARGETS CD70'],
    ['{D:ORV-12} is expected to block {G:CD70}.', 'ORV-12 TARGETS CD70'],
    ['{O:Meltor} may buy {O:Orvane}’s drug {D:ORV-12}.', 'Orvane DEVELOPS ORV-12'],
    ['{O:Meltor} seeks to win by using its {T:Linkora platform}.', 'Meltor OWNS Linkora platform'],
    ['{O:Meltor} gets no licence to {O:Orvane}’s {T:Linkora platform}.', 'Orvane OWNS Linkora platform'],
  ])('%s', (sentence, expected) => {
    expect(factsOf(sentence)).toContain(expected)
  })
})

describe('what is not given', () => {
  it.each<readonly [string, string]>([
    ['{O:Meltor} may enter into a collaboration with {O:Orvane}.', 'Meltor COLLABORATES_WITH Orvane'],
    ['{O:Meltor} did not sign the collaboration agreement with {O:Orvane}.', 'Meltor COLLABORATES_WITH Orvane'],
    ['{O:Meltor} plans to complete its acquisition of {O:Orvane}.', 'Meltor ACQUIRES Orvane'],
    ['{D:ORV-12} cannot bind {G:CD70}.', 'ORV-12 TARGETS CD70'],
    ['{D:ORV-12} can not bind {G:CD70}.', 'ORV-12 TARGETS CD70'],
    ['{D:ORV-12} may block {G:CD70}.', 'ORV-12 TARGETS CD70'],
    ['{O:Meltor} plans to sign a deal giving {O:Orvane} a licence.', 'Meltor LICENSES_TO Orvane'],
    ['{D:ORV-12} is not an anti-{G:CD70} antibody.', 'ORV-12 TARGETS CD70'],
    ['{O:Meltor} may disclose its proposed collaboration with {O:Orvane}.', 'Meltor COLLABORATES_WITH Orvane'],
  ])('%s', (sentence, unexpected) => {
    expect(factsOf(sentence)).not.toContain(unexpected)
  })
})
