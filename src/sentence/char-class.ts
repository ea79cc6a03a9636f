/** What a character can do in a token; classes from `LowerLetter` on make up words. */
export const CharClass = { Other: 1, Punctuation: 2, Space: 3, LowerLetter: 4, UpperLetter: 5, Digit: 6 } as const
export type CharClass = (typeof CharClass)[keyof typeof CharClass]

export const BLANK = 0x20
export const STOP = 0x2e
export const isCurrency = (code: number): boolean => code === 0x24 || code === 0x20ac || code === 0xa3 || code === 0xa5

/** By code unit; 0 where it was not seen yet. */
const table = new Uint8Array(65536)

const classify = (code: number): CharClass => {
  const char = String.fromCharCode(code)
  if (/\s/.test(char)) return CharClass.Space
  if (/\p{Lu}|\p{Lt}/u.test(char)) return CharClass.UpperLetter
  if (/[\p{L}\p{M}]/u.test(char)) return CharClass.LowerLetter
  if (/\p{N}/u.test(char)) return CharClass.Digit
  return /[.,;:!?()[\]{}"“”'‘’–—/-]/.test(char) ? CharClass.Punctuation : CharClass.Other
}

/** The class of a code unit that was seen before, else 0. */
export const knownClass = (code: number): number => table[code] ?? 0

/** The class of a UTF-16 code unit, worked out when it is first seen. */
export const charClass = (code: number): number => {
  const known = table[code] ?? 0
  return known === 0 ? (table[code] = classify(code)) : known
}

/** The code unit at a place, 0 outside the text: a look past the end makes all later looks of the engine slow. */
export const codeAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0)
