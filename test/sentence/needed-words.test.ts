import { describe, expect, it } from 'vitest'
import { HintedPatterns } from '../../src/sentence/hinted-patterns.ts'
import { neededWords } from '../../src/sentence/needed-words.ts'
import { tokenize } from '../../src/sentence/tokenize.ts'

describe('What every match of a pattern holds is read off the pattern', () => {
  it.each<[RegExp, string[][]]>([
    [/granted/u, [['granted']]],
    [/(?:sells?|sold) (?:the )?business/u, [['sell', 'sold'], ['business']]],
    [/commerciali[sz]ed/iu, [['commerciali']]],
    [/(?<![\p{L}-])co-?develop(?:s|ed)? /u, [['develop']]],
    [/(?<drug>⟦Drug⟧) (?:\S+ ){0,3}?approved/u, [['approved']]],
    [/bought ⟦(?:Drug|Technology)(?:’s)?⟧ (?:from|of)/u, [['bought']]],
    [/receives? (?=(?:\S+ ){0,2}rights)(?! royalties)(?<=never )/u, [['receive'], ['rights']]],
    [/(?:approved|in \d+)/u, []],
    [/(?:paid)+ (?:fees){0,2}(?:costs)*/u, [['paid']]],
    [/[abc]def\(ghi/u, [['def'], ['ghi']]],
  ])('%s needs %j', (pattern, needs) => {
    expect(neededWords(pattern)).toEqual(needs)
  })

  it('Only patterns whose words a text holds are run over it, and those that need none', () => {
    const rows = [/sold|bought/u, /granted (?:a )?licen[sc]e/u, /\d+/u].map((pattern) => ({ pattern }))
    const patterns = new HintedPatterns(rows)
    const within = (text: string): readonly unknown[] => {
      const tokens = tokenize(text)
      return patterns.within({ tokens, firstToken: 0, lastToken: tokens.count }).map((row) => rows.indexOf(row))
    }
    expect(within('Norland was sold')).toEqual([0, 2])
    expect(within('Norland granted rights')).toEqual([2])
    expect(within('GRANTED A LICENCE')).toEqual([1, 2])
  })
})
