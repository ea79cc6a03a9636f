import { describe, expect, it } from 'vitest'
import { neededWords } from '../../src/sentence/needed-words.ts'

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
    [/announced (?:the )?launch|launch(?:ed)?|first launched/u, [['launch']]],
    [/(?:gave|told|sent) data|data (?:gathered|collected)/u, [['data']]],
    [/[abc]def\(ghi/u, [['def'], ['ghi']]],
  ])('%s needs %j', (pattern, needs) => {
    expect(neededWords(pattern)).toEqual(needs)
  })
})
