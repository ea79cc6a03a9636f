import type { WordTag } from './tag.ts'

/** Words in a row that are one word to grammar: its tag, and the word that stands for them. */
export interface Chain {
  readonly words: readonly string[]
  readonly tag: WordTag
  readonly lower: string
}

const chain = (words: string, tag: WordTag, lower: string): Chain => ({ words: words.split(' '), tag, lower })

/** Adverbs of two words, prepositions of three; of those that begin alike the first that fits counts. */
export const CHAINS: readonly Chain[] = [
  chain('pursuant to', 'preposition', 'under'),
  chain('according to', 'preposition', 'according'),
  chain('based on', 'preposition', 'based-on'),
  chain('together with', 'preposition', 'with'),
  chain('along with', 'preposition', 'with'),
  chain('in conjunction with', 'preposition', 'with'),
  chain('in concert with', 'preposition', 'with'),
  chain('in association with', 'preposition', 'with'),
  chain('in tandem with', 'preposition', 'with'),
  chain('alongside', 'preposition', 'with'),
  chain('in combination with', 'preposition', 'combined-with'),
  chain('combined with', 'preposition', 'combined-with'),
  chain('in addition to', 'preposition', 'besides'),
  chain('in connection with', 'preposition', 'in-connection-with'),
  chain('in exchange for', 'preposition', 'in-exchange-for'),
  chain('in return for', 'preposition', 'in-exchange-for'),
  chain('in consideration of', 'preposition', 'in-exchange-for'),
  chain('in consideration for', 'preposition', 'in-exchange-for'),
  chain('in accordance with', 'preposition', 'according'),
  chain('with respect to', 'preposition', 'regarding'),
  chain('in respect of', 'preposition', 'regarding'),
  chain('by and between', 'preposition', 'between'),
  chain('by and among', 'preposition', 'between'),
  chain('on behalf of', 'preposition', 'for'),
  chain('other than', 'preposition', 'except'),
  chain('due to', 'preposition', 'due-to'),
  chain('because of', 'preposition', 'due-to'),
  chain('caused by', 'preposition', 'due-to'),
  chain('such as', 'preposition', 'including'),
  chain('as well as', 'conjunction', 'and'),
  chain('as part of', 'preposition', 'within'),
  chain('in order to', 'to', 'to'),
  chain('no longer', 'not', 'no-longer'),
  chain('issued and outstanding', 'adjectival', 'outstanding'),
  chain('issued and then outstanding', 'adjectival', 'outstanding'),
  chain('that certain', 'determiner', 'the'),
  chain('subject to', 'preposition', 'subject-to'),
  chain('provided that', 'subordinator', 'provided'),
  chain('up to', 'adverb', 'up-to'),
  chain('like', 'preposition', 'including'),
  chain('research and development', 'noun', 'research'),
]
