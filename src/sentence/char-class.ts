/** What a character can do in a token. */
export const CharClass = { Other: 0, Space: 1, LowerLetter: 2, UpperLetter: 3, Digit: 4 } as const
export type CharClass = (typeof CharClass)[keyof typeof CharClass]

const PAGE = 256
const table = new Uint8Array(65536)
const pagesRead = new Uint8Array(65536 / PAGE)

const classify = (code: number): CharClass => {
  const char = String.fromCharCode(code)
  if (/\s/.test(char)) return CharClass.Space
  if (/\p{Lu}|\p{Lt}/u.test(char)) return CharClass.UpperLetter
  if (/[\p{L}\p{M}]/u.test(char)) return CharClass.LowerLetter
  return /\p{N}/u.test(char) ? CharClass.Digit : CharClass.Other
}

/** The class of a UTF-16 code unit; pages of 256 are worked out when first seen. */
export const charClass = (code: number): CharClass => {
  const page = code >> 8
  if (pagesRead[page] === 0) {
    for (let i = page * PAGE; i < (page + 1) * PAGE; i++) table[i] = classify(i)
    pagesRead[page] = 1
  }
  return table[code] as CharClass
}
