import { describe, expect, it } from 'vitest'
import { foldName, nameAt, NameColumn, nameOf } from '../../src/mention/name.ts'
import { tokenize } from '../../src/sentence/tokenize.ts'

describe('a name', () => {
  it('is one wherever the same letters stand', () => {
    const text = 'Orvane Bio, Inc. and Nordlys; Orvane Bio, Inc. said'
    expect(nameAt(text, 0, 16)).toBe(nameAt(text, 30, 46))
    expect(nameAt(text, 0, 16).words).toBe('Orvane Bio, Inc.')
  })

  it('is another one where a letter differs in case', () => {
    expect(nameOf('Orvane')).not.toBe(nameOf('ORVANE'))
  })

  it.each([
    ['Orvane Bio, Inc.', 'Organization', 'orvane bio'],
    ['The Orvane® platform', 'Technology', 'orvane'],
    ['mucosal ulcers', 'Disease', 'mucosal ulcer'],
    ['Orvane-12', 'Drug', 'orvane 12'],
  ] as const)('%s of a %s folds to %s', (words, type, folded) => {
    expect(foldName(words, type)).toBe(folded)
  })

  it('tells an organization without its legal form', () => {
    expect(nameOf('Orvane Bio, Inc.').bare).toBe('Orvane Bio')
  })

  it('spells its words as the tokens of a text do', () => {
    const { table, word } = tokenize('Orvane-12 of R&D and Nordlys')
    expect(nameOf('orvane-12 OF R&D AND').wordsIn(table)).toEqual(word.slice(0, 4))
  })

  it('waits for a word that no text held yet', () => {
    const { table } = tokenize('Orvane')
    const name = nameOf('Orvane Quelvarin')
    expect([...name.wordsIn(table)]).toEqual([])
    tokenize('quelvarin')
    expect([...name.wordsIn(table)]).toEqual([table.find('orvane'), table.find('quelvarin')])
  })

  it('keeps what a column tells of it, for each column apart', () => {
    const asked: string[] = []
    const lengths = new NameColumn(({ words }) => asked.push(words) && words.length)
    const firsts = new NameColumn(({ words }) => words[0])
    const name = nameOf('Nordlys')
    expect([lengths.of(name), firsts.of(name), lengths.of(name)]).toEqual([7, 'N', 7])
    expect(asked).toEqual(['Nordlys'])
  })
})
