/** A word of a question as written, and as it is compared. A quoted run is one word. */
export interface Word {
  readonly text: string
  readonly lower: string
  readonly quoted: boolean
}

/** The words of a question; "what's" is "what is", and a possessive's "'s" stands alone. */
export const wordsOf = (question: string): readonly Word[] =>
  [...question.trim().matchAll(/["“]([^"”]+)["”]|[^\s?"“”]+/g)].flatMap(([run, quoted]) => {
    if (quoted !== undefined) return [{ text: quoted, lower: quoted.toLowerCase(), quoted: true }]
    const [, stem = run, ending = ''] = /^(.*\p{L}\p{N}*s?)(['’]s?)$/u.exec(run) ?? []
    const isVerb = /^(?:what|who|which|where)$/i.test(stem) && ending !== ''
    const tail = isVerb ? 'is' : ending
    return [stem, tail].filter((text) => text !== '').map((text) => makeWord(text))
  })

const makeWord = (text: string): Word => ({
  text,
  lower: text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[.,!;:]+$/, ''),
  quoted: false,
})

/** A possessive's ending. */
export const isPossessive = (word: Word | undefined): boolean => word?.lower === "'s" || word?.lower === "'"

/** Words that turn a question round; its grammar has no room for them. */
export const isNegation = ({ lower }: Word): boolean =>
  /^(?:not|never|no|without|except|nor|neither)$|n't$|^non-/.test(lower)

/** Words that say nothing about the answer. */
const FILLERS = new Set(
  'a an the any all some currently now also ever already still together both each their its wholly-owned'.split(' '),
)
export const isFiller = (word: Word | undefined): boolean =>
  word !== undefined && !word.quoted && FILLERS.has(word.lower)

/** Where a phrase ends that starts at a word, over fillers before and within it; -1 where it does not stand there. */
export const matchPhrase = (words: readonly Word[], at: number, phrase: readonly string[]): number => {
  let next = at
  for (const expected of phrase) {
    while (isFiller(words[next]) && words[next]?.lower !== expected) next++
    if (words[next]?.lower !== expected || words[next]?.quoted === true) return -1
    next++
  }
  return next
}

/** The words as they were written. */
export const textOfWords = (words: readonly Word[]): string =>
  words
    .map(({ text }) => text)
    .join(' ')
    .replace(/ (?=['’]s?(?: |$))/g, '')
    .replace(/[,;:]+$/, '')
    .replace(/(?<!\b(?:Inc|Corp|Ltd|Co|LLC|[A-Z]))\.$/, '')
