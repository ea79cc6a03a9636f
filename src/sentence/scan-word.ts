import { BLANK, CharClass, charClass, STOP } from './char-class.ts'

/** Endings after a hyphen that are words of their own: "HER2-targeting", "CD19-directed", "Basel-based". */
const BOUND_ENDINGS = new Set(
  (
    'activated activating amplified antagonizing approved associated backed based binding blocking controlled dependent derived ' +
    'designated developed directed driven encoding enhanced expressing family focused headquartered high incubated induced ' +
    'inhibiting inhibitor inhibitory led like linked listed low managed mediated mutant mutated naive negative overexpressing ' +
    'owned partnered positive powered producing reactive receptor related resistant seeded selective sensitive specific ' +
    'spinout sponsored targeted targeting'
  ).split(' '),
)
const GREEK = /^(?:alpha|beta|gamma|delta|epsilon|zeta|kappa|lambda|omega|like|alfa|mab|vec|cel|leucel|gene|tide)\b/
/** Countries of two letters: "US-based", "UK-listed". */
const COUNTRY = /^(?:us|uk|eu)-(?:based|listed|headquartered)$/i
/** Letters of the shortest word that may stand alone after a hyphen: "low". */
const SHORTEST_PIECE = 3
/** Characters after which no more is joined to a word, which keeps chains of hyphens linear. */
export const LONGEST = 256
const HYPHEN = 0x2d
const PLUS = 0x2b

/** Names of this module's own: the engine writes their values into its code, which it cannot do with those of others. */
const { Digit, LowerLetter, UpperLetter } = CharClass

const classAt = (codes: Uint16Array, at: number): number => charClass(codes[at] ?? 0)
const isAlnum = (codes: Uint16Array, at: number): boolean => classAt(codes, at) >= LowerLetter
const isUpper = (codes: Uint16Array, at: number): boolean => classAt(codes, at) === UpperLetter
const isLetter = (codes: Uint16Array, at: number): boolean => {
  const kind = classAt(codes, at)
  return kind === LowerLetter || kind === UpperLetter
}

/** End of the run of letters and digits that starts at `at`. */
const runEnd = (codes: Uint16Array, at: number): number => {
  let end = at
  while (isAlnum(codes, end)) end++
  return end
}

/** Whether a stretch has two capitals, or a digit behind a letter, as names with a code have. */
const isNameLike = (codes: Uint16Array, start: number, end: number): boolean => {
  let letter = false
  let capital = false
  for (let at = start; at < end; at++) {
    const code = codes[at] ?? 0
    const kind = charClass(code)
    if (kind === UpperLetter && capital) return true
    if (code >= 0x30 && code <= 0x39 && letter) return true
    capital ||= kind === UpperLetter
    letter ||= kind === UpperLetter || kind === LowerLetter
  }
  return false
}

/** True where the piece after a hyphen is a word of its own, so that the name before it stands alone. */
const splitsAtHyphen = (text: string, codes: Uint16Array, start: number, hyphen: number): boolean => {
  if (hyphen - start === 4 && /^anti$/i.test(text.slice(start, hyphen))) return true
  const pieceEnd = runEnd(codes, hyphen + 1)
  const length = pieceEnd - hyphen - 1
  if (length < SHORTEST_PIECE) return false
  const piece = text.slice(hyphen + 1, pieceEnd)
  if (BOUND_ENDINGS.has(piece.toLowerCase())) return hyphen - start > 2 || COUNTRY.test(text.slice(start, pieceEnd))
  return length > SHORTEST_PIECE && isNameLike(codes, start, hyphen) && /^\p{Ll}+$/u.test(piece) && !GREEK.test(piece)
}

/** A full stop inside "U.S.", "Zelvia.AI" and "example.com", not the one of glued sentences ("done.The"). */
const joinsAtStop = (codes: Uint16Array, start: number, stop: number): boolean => {
  if (!isLetter(codes, stop + 1)) return classAt(codes, stop + 1) === Digit && classAt(codes, stop - 1) === Digit
  if (stop - start === 1 || codes[stop - 2] === STOP) return true
  return !isUpper(codes, stop + 1) || (isUpper(codes, stop + 2) && runEnd(codes, stop + 1) - stop <= 4)
}

const joins = (text: string, codes: Uint16Array, start: number, at: number): boolean => {
  switch (codes[at] ?? 0) {
    case BLANK:
      return false
    case HYPHEN:
    case 0x2010:
    case 0x2011:
      return isAlnum(codes, at + 1) && !splitsAtHyphen(text, codes, start, at)
    case 0x2013: // –
      return isLetter(codes, at + 1) && isLetter(codes, at - 1)
    case 0x26: // &
    case 0x40: // @
      return isAlnum(codes, at + 1)
    case STOP:
      return joinsAtStop(codes, start, at)
    case 0x2f: // /
      return (
        (at - start === 1 && isLetter(codes, at + 1) && !isAlnum(codes, at + 2)) ||
        (text.startsWith('or', at + 1) && /^and$/i.test(text.slice(start, at)))
      )
    case 0x27: // '
    case 0x2019: // ’
      return isLetter(codes, at + 1) && !(((codes[at + 1] ?? 0) | 32) === 0x73 && !isAlnum(codes, at + 2))
    default:
      return false
  }
}

/** Whether a character may join what stands behind it to the word before it, or belong to that word itself. */
export const mayJoin = (code: number): boolean =>
  code < 0x80
    ? code === HYPHEN ||
      code === STOP ||
      code === PLUS ||
      code === 0x26 ||
      code === 0x27 ||
      code === 0x2f ||
      code === 0x40
    : code === 0x2010 || code === 0x2011 || code === 0x2013 || code === 0x2019

/**
 * End of the word that starts at `start`: letters and digits with inner hyphens, dots, ampersands and apostrophes
 * ("AVE9633", "huC242-DM4", "U.S.", "R&D"), a trailing "+" ("CD8+"), the stop of an acronym. `codes` are the text's,
 * with zeros behind them.
 */
export const scanWord = (text: string, codes: Uint16Array, start: number): number => {
  let end = runEnd(codes, start)
  while (end < text.length && end - start < LONGEST && joins(text, codes, start, end)) end = runEnd(codes, end + 1)
  if (codes[end] === STOP && end - start >= 3 && codes[end - 2] === STOP && isLetter(codes, end - 1)) end++
  if (codes[end] === PLUS && end > start && codes[start] !== HYPHEN) end++
  return end
}
