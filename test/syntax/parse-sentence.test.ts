import { describe, expect, it } from 'vitest'
import { explainGrammar } from '../../src/explain/explain-grammar.ts'
import { matchPattern, parsePattern } from '../../src/explain/match-pattern.ts'
import { readMarked } from '../fact/read-marked.ts'

const read = (marked: string): { groups: string; lists: readonly string[]; clauses: readonly string[] } => {
  const [first] = explainGrammar(readMarked(marked), '')
  return { groups: first?.groups.join(' ') ?? '', lists: first?.lists ?? [], clauses: first?.clauses ?? [] }
}

describe('noun and verb groups', () => {
  it.each([
    ['{O:Orvane}’s cell-killing agent, {S:DM1}', '[Orvane’s cell-killing agent, owned] , [DM1 = Substance]'],
    ['a novel, oral {G:CD70} inhibitor', '[a novel, oral CD70 inhibitor]'],
    ['the {G:CD70}-targeting ADC {D:ORV-12}', '[the CD70-targeting ADC ORV-12 = Drug]'],
    [
      '{O:Orvane} has agreed to license {D:ORV-12}',
      '[Orvane = Organization] <has agreed = agree> <to license = license> [ORV-12 = Drug]',
    ],
    ['{O:Orvane} licenses {D:ORV-12}', '[Orvane = Organization] <licenses = license> [ORV-12 = Drug]'],
    ['{O:Orvane} sold two licenses', '[Orvane = Organization] <sold = sell> [two licenses]'],
    [
      '{D:ORV-12} was approved in {O:Velt}',
      '[ORV-12 = Drug] <was approved = approve, passive> in [Velt = Organization]',
    ],
    ['its approved drug {D:ORV-12}', '[its approved drug ORV-12 = Drug, owned]'],
    [
      '{O:Orvane} and {O:Meltor} Partner to Sell {D:ORV-12}',
      '[Orvane = Organization] and [Meltor = Organization] <Partner = partner> <to Sell = sell> [ORV-12 = Drug]',
    ],
    ['a Series A round', '[a Series A round]'],
    ['US drugmaker {O:Orvane} sold it', '[US drugmaker Orvane = Organization] <sold = sell> [it]'],
    [
      'Earlier this year {O:Orvane} sold {D:ORV-12}',
      'Earlier [this year] [Orvane = Organization] <sold = sell> [ORV-12 = Drug]',
    ],
    ['{O:Orvane} provided the antibody', '[Orvane = Organization] <provided = provide> [the antibody]'],
    [
      'founding investor {O:Orvane} sold {D:ORV-12}',
      '[founding investor Orvane = Organization] <sold = sell> [ORV-12 = Drug]',
    ],
  ])('%s', (marked, groups) => {
    expect(read(marked).groups).toBe(groups)
  })
})

describe('lists', () => {
  it('hold names with brackets between them', () => {
    expect(read('{O:Orvane}, {O:Calder} (a unit of {O:Velt}), and {O:Pell} met.').lists).toEqual([
      'Orvane | Calder | Pell',
    ])
  })

  it('do not join things of two kinds', () => {
    expect(read('{O:Orvane} and {D:ORV-12} are known.').lists).toEqual([])
  })
})

describe('clauses', () => {
  it.each([
    [
      '{O:Orvane}, a maker of tests, announced that {O:Meltor} will sell {D:ORV-12}.',
      'main (that); subject: Meltor; verb: will sell; object: ORV-12',
    ],
    ['{D:ORV-12}, which targets {G:CD70}, is new.', 'relative; subject: ORV-12; verb: targets; object: CD70'],
    [
      'an agreement for {O:Meltor} to acquire {O:Orvane}',
      'infinitive (to); subject: Meltor; verb: to acquire; object: Orvane',
    ],
    [
      'a deal whereby {O:Meltor} sells {D:ORV-12}',
      'subordinate (whereby); subject: Meltor; verb: sells; object: ORV-12',
    ],
    [
      'It was led by {O:Meltor}, and included drugmaker {O:Orvane}.',
      'main; subject: It; verb: included; object: drugmaker Orvane',
    ],
    ['In July, {O:Meltor} sold {D:ORV-12}.', 'main; subject: Meltor; verb: sold; object: ORV-12'],
    ['Last year, {O:Meltor} sold {D:ORV-12}.', 'main; subject: Meltor; verb: sold; object: Last year; object: ORV-12'],
    ['It closed a Series B. {O:Meltor} sold {D:ORV-12}.', 'main; subject: It; verb: closed; object: a Series B'],
  ])('%s', (marked, clause) => {
    expect(read(marked).clauses).toContain(clause)
  })
})

describe('patterns over tagged words', () => {
  const named = readMarked('{O:Orvane} has licensed its platform from {O:Meltor}. {O:Meltor} is glad.')
  const hits = (pattern: string): readonly string[] =>
    matchPattern(named, parsePattern(pattern)).map(({ start, end }) => named.document.text.slice(start, end))

  it.each([
    ['license', ['licensed']],
    ['<Organization> * license', ['Orvane has licensed']],
    ['license * from <Organization>', ['licensed its platform from Meltor']],
    ['/^plat/ from', ['platform from']],
    ['[be] glad', ['is glad']],
    ['<Drug>', []],
  ])('%s', (pattern, expected) => {
    expect(hits(pattern)).toEqual(expected)
  })

  it('refuse an empty pattern and a broken expression', () => {
    expect(() => parsePattern(' ')).toThrow('empty')
    expect(() => parsePattern('/(/')).toThrow('regular expression')
  })
})
