import { describe, expect, it } from 'vitest'
import { factsOf } from './read-marked.ts'

describe('who belongs to whom', () => {
  it.each<readonly [string, readonly string[]]>([
    ['{O:Orvane}, a wholly owned subsidiary of {O:Meltor}, is new.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Orvane} is a subsidiary of {O:Meltor}.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Orvane}, a unit of {O:Meltor}, is new.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Meltor}’s {O:Orvane} unit is new.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Meltor} subsidiary {O:Orvane} is new.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Meltor} unit {O:Orvane} is new.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Orvane}, part of {O:Meltor}, is new.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Orvane} is part of the {O:Meltor Group}.', ['Orvane SUBSIDIARY_OF Meltor Group']],
    ['{O:Orvane}, a {O:Meltor} company, is new.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Orvane} (a {O:Meltor} company) is new.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Orvane}, a division of {O:Meltor}, is new.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Orvane}, an affiliate of {O:Meltor}, is new.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Orvane} is wholly owned by {O:Meltor}.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Orvane}, which is owned by {O:Meltor}, is new.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Orvane}’s parent, {O:Meltor}, is new.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Orvane} and its parent company, {O:Meltor}, are new.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Meltor}, the parent company of {O:Orvane}, is new.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Meltor}, through its wholly owned subsidiary {O:Orvane}, sells drugs.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Meltor}, through its subsidiary, {O:Orvane}, sells drugs.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['Through its wholly owned subsidiary, {O:Orvane}, {O:Meltor} sells drugs.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Meltor} operates through its {O:Orvane} subsidiary.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Meltor}’s oncology arm {O:Orvane} is new.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Meltor}’s subsidiary {O:Orvane} is new.', ['Orvane SUBSIDIARY_OF Meltor']],
    [
      '{O:Meltor}’s subsidiaries, {O:Orvane} and {O:Pell}, are new.',
      ['Orvane SUBSIDIARY_OF Meltor', 'Pell SUBSIDIARY_OF Meltor'],
    ],
    [
      '{O:Meltor} has two subsidiaries, {O:Orvane} and {O:Pell}.',
      ['Orvane SUBSIDIARY_OF Meltor', 'Pell SUBSIDIARY_OF Meltor'],
    ],
    [
      '{O:Meltor} launched two wholly-owned subsidiaries: {O:Orvane} and {O:Pell}.',
      ['Orvane SUBSIDIARY_OF Meltor', 'Pell SUBSIDIARY_OF Meltor'],
    ],
    ['{O:Meltor} has a second subsidiary, {O:Orvane}.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Meltor}’s affiliate {O:Orvane} is new.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Orvane}, of Princeton, N.J., is a wholly owned affiliate of {O:Meltor}.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Orvane}, a member of the {O:Meltor Group}, is new.', ['Orvane SUBSIDIARY_OF Meltor Group']],
    ['{O:Orvane} belongs to {O:Meltor}.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Orvane}, the generics arm of {O:Meltor}, is new.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Orvane}, the venture arm of {O:Meltor}, is new.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Orvane}, {O:Meltor}’s venture fund, is new.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Orvane}, the corporate venture fund of {O:Meltor}, is new.', ['Orvane SUBSIDIARY_OF Meltor']],
    [
      '{O:Orvane}, the research institute of {O:Meltor University}, is new.',
      ['Orvane SUBSIDIARY_OF Meltor University'],
    ],
    ['{O:Orvane} is majority-owned by {O:Meltor}.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Orvane} is controlled by {O:Meltor}.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Orvane} is a majority-owned subsidiary of {O:Meltor}.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Orvane} operates as a subsidiary of {O:Meltor}.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Orvane} will operate as a wholly owned subsidiary of {O:Meltor}.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Orvane} became a wholly owned subsidiary of {O:Meltor}.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Meltor}, acting through its affiliate {O:Orvane}, sells drugs.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Meltor} owns {O:Orvane}.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Orvane} ({O:Meltor}’s U.S. subsidiary) is new.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Meltor} set up {O:Orvane} as a subsidiary.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Orvane}, {O:Meltor}’s Swiss subsidiary, is new.', ['Orvane SUBSIDIARY_OF Meltor']],
    ['{O:Meltor}’s wholly owned {O:Orvane} subsidiary is new.', ['Orvane SUBSIDIARY_OF Meltor']],
  ])('%s', (sentence, expected) => {
    expect(factsOf(sentence)).toEqual(expect.arrayContaining([...expected]))
  })

  it.each([
    ['{O:Orvane}, a joint venture of {O:Meltor} and {O:Pell}, is new.', 'SUBSIDIARY_OF'],
    ['{O:Orvane} is a spin-off of {O:Meltor}.', 'SUBSIDIARY_OF'],
    ['{O:Orvane} is not a subsidiary of {O:Meltor}.', 'SUBSIDIARY_OF'],
    ['{O:Orvane} was formerly a unit of {O:Meltor}.', 'SUBSIDIARY_OF'],
    ['{O:Orvane}, a former subsidiary of {O:Meltor}, is new.', 'SUBSIDIARY_OF'],
    ['{O:Orvane} sold drugs to a subsidiary of {O:Meltor}.', 'SUBSIDIARY_OF'],
    ['{O:Orvane}, a joint venture company between {O:Meltor} and {O:Pell}, is new.', 'SUBSIDIARY_OF'],
  ])('%s says no %s', (sentence, absent) => {
    expect(factsOf(sentence).filter((line) => !line.includes(': ') && line.includes(absent))).toEqual([])
  })
})
