import { describe, expect, it } from 'vitest'
import { buildLexicon } from '../../src/lexicon/build-lexicon.ts'
import { Cue } from '../../src/lexicon/cue.ts'
import { Lexicon, SenseFlag } from '../../src/lexicon/lexicon.ts'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'
import { spellingsOf } from '../../src/lexicon/spell-variants.ts'
import { extendHash, hashWord, type Hash } from '../../src/lexicon/word-hash.ts'

const hashOf = (words: string): Hash => {
  const hash: Hash = { low: 0, high: 0 }
  const next: Hash = { low: 0, high: 0 }
  words.split(' ').forEach((word, index) => {
    if (index === 0) hashWord(word, hash)
    else {
      hashWord(word, next)
      extendHash(hash, next.low, next.high)
    }
  })
  return hash
}

const small = new Lexicon(
  buildLexicon(
    [
      { form: 'Red fever', type: 'Disease', id: 'disease:red-fever', flags: SenseFlag.Curated },
      { form: 'red', type: 'Target', id: 'target:red', flags: SenseFlag.Caps },
      { form: 'red', type: 'Drug', id: 'drug:red', flags: 0 },
    ],
    [{ word: 'red', name: 'common' }],
  ),
)

describe('a compiled lexicon', () => {
  it('finds a term of several words and tells that its first word goes on', () => {
    const slot = small.slotOf(hashOf('red'))
    expect(small.hasMore(slot)).toBe(true)
    const sense = small.firstSense(small.slotOf(hashOf('red fever')))
    expect([small.typeOf(sense), small.idOf(sense), small.flagsOf(sense)]).toEqual([
      'Disease',
      'disease:red-fever',
      SenseFlag.Curated,
    ])
  })

  it('keeps every sense of a word in the order of the lists', () => {
    const first = small.firstSense(small.slotOf(hashOf('red')))
    expect([small.typeOf(first), small.hasNextSense(first)]).toEqual(['Target', true])
    expect([small.typeOf(first + 1), small.hasNextSense(first + 1)]).toEqual(['Drug', false])
  })

  it('tells which two words may start a term', () => {
    expect(small.mayStart(hashOf('red fever'))).toBe(true)
    expect(small.mayStart(hashOf('fever red'))).toBe(false)
    expect(small.mayStart(hashOf('blue fever'))).toBe(false)
  })

  it('keeps the cue classes of a word', () => {
    expect(small.cuesAt(small.slotOf(hashOf('red')))).toBe(Cue.common)
  })

  it('knows nothing of other words', () => {
    expect(small.slotOf(hashOf('blue'))).toBe(-1)
    expect(small.slotOf(hashOf('fever red'))).toBe(-1)
  })
})

describe('the shipped lexicon', () => {
  it.each([
    ['trastuzumab', 'Drug', 'drugbank:DB00072 mesh:D000074322'],
    ['non-small cell lung cancer', 'Disease', 'doid:DOID:3908'],
    ['bcma', 'Target', 'target:bcma hgnc:TNFRSF17'],
    ['mmae', 'Substance', 'substance:mmae'],
  ])('knows %s', (words, type, id) => {
    const lexicon = loadLexicon()
    const sense = lexicon.firstSense(lexicon.slotOf(hashOf(words)))
    expect([lexicon.typeOf(sense), lexicon.idOf(sense)]).toEqual([type, id])
  })
})

describe('spellings', () => {
  it.each([
    ['acute myeloid leukemia', 'Disease', 'acute myeloid leukaemia'],
    ['breast tumor', 'Disease', 'breast tumours'],
    ["Wilson's disease", 'Disease', 'Wilson disease'],
    ['PD1', 'Target', 'PD-1'],
    ['Holm & Gray', 'Organization', 'Holm and Gray'],
  ] as const)('of %s (%s) include %s', (form, type, expected) => {
    expect(spellingsOf(form, type)).toContain(expected)
  })
})
