import { BLANK, CharClass, charClass, codeAt, STOP } from './char-class.ts'

/** Endings after a hyphen that are words of their own: "HER2-targeting", "CD19-directed", "Basel-based". */
const BOUND_ENDINGS = new Set(
  (
    'activated activating amplified antagonizing approved associated based binding blocking controlled dependent derived designated ' +
    'developed directed driven encoding enhanced expressing family focused headquartered high induced inhibiting inhibitor ' +
    'inhibitory like linked listed low mediated mutant mutated naive negative overexpressing owned partnered positive powered ' +
    'producing reactive receptor related resistant selective sensitive specific sponsored targeted targeting'
  ).split(' '),
)
const GREEK = /^(?:alpha|beta|gamma|delta|epsilon|zeta|kappa|lambda|omega|like|alfa|mab|vec|cel|leucel|gene|tide)\b/
/** Letters of the shortest word that may stand alone after a hyphen: "low". */
const SHORTEST_PIECE = 3
/** Characters after which no more is joined to a word, which keeps chains of hyphens linear. */
const LONGEST = 256
const HYPHEN = 0x2d
const PLUS = 0x2b

const isAlnum = (code: number): boolean => charClass(code) >= CharClass.LowerLetter
const isUpper = (code: number): boolean => charClass(code) === CharClass.UpperLetter
const isLetter = (code: number): boolean => {
  const kind = charClass(code)
  return kind === CharClass.LowerLetter || kind === CharClass.UpperLetter
}

/** End of the run of letters and digits that starts at `at`. */
const runEnd = (text: string, at: number): number => {
  let end = at
  while (end < text.length && isAlnum(text.charCodeAt(end))) end++
  return end
}

/** Whether a stretch has two capitals, or a digit behind a letter, as names with a code have. */
const isNameLike = (text: string, start: number, end: number): boolean => {
  let letter = false
  let capital = false
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    const kind = charClass(code)
    if (kind === CharClass.UpperLetter && capital) return true
    if (code >= 0x30 && code <= 0x39 && letter) return true
    capital ||= kind === CharClass.UpperLetter
    letter ||= kind === CharClass.UpperLetter || kind === CharClass.LowerLetter
  }
  return false
}

/** True where the piece after a hyphen is a word of its own, so that the name before it stands alone. */
const splitsAtHyphen = (text: string, start: number, hyphen: number): boolean => {
  if (hyphen - start === 4 && /^anti$/i.test(text.slice(start, hyphen))) return true
  const pieceEnd = runEnd(text, hyphen + 1)
  const length = pieceEnd - hyphen - 1
  if (length < SHORTEST_PIECE) return false
  const piece = text.slice(hyphen + 1, pieceEnd)
  if (BOUND_ENDINGS.has(piece.toLowerCase())) return hyphen - start > 2
  return length > SHORTEST_PIECE && isNameLike(text, start, hyphen) && /^\p{Ll}+$/u.test(piece) && !GREEK.test(piece)
}

/** A full stop inside "U.S.", "Zelvia.AI" and "example.com", not the one of glued sentences ("done.The"). */
const joinsAtStop = (text: string, start: number, stop: number): boolean => {
  const next = codeAt(text, stop + 1)
  if (!isLetter(next))
    return charClass(next) === CharClass.Digit && charClass(codeAt(text, stop - 1)) === CharClass.Digit
  if (stop - start === 1 || text[stop - 2] === '.') return true
  return !isUpper(next) || (isUpper(codeAt(text, stop + 2)) && runEnd(text, stop + 1) - stop <= 4)
}

const joins = (text: string, start: number, at: number): boolean => {
  const next = codeAt(text, at + 1)
  switch (codeAt(text, at)) {
    case BLANK:
      return false
    case HYPHEN:
    case 0x2010:
    case 0x2011:
      return isAlnum(next) && !splitsAtHyphen(text, start, at)
    case 0x2013: // –
      return isLetter(next) && isLetter(codeAt(text, at - 1))
    case 0x26: // &
    case 0x40: // @
      return isAlnum(next)
    case STOP:
      return joinsAtStop(text, start, at)
    case 0x2f: // /
      return (
        (at - start === 1 && isLetter(next) && !isAlnum(codeAt(text, at + 2))) ||
        (text.startsWith('or', at + 1) && /^and$/i.test(text.slice(start, at)))
      )
    case 0x27: // '
    case 0x2019: // ’
      return isLetter(next) && !((next | 32) === 0x73 && !isAlnum(codeAt(text, at + 2)))
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
 * ("AVE9633", "huC242-DM4", "U.S.", "R&D"), a trailing "+" ("CD8+"), the stop of an acronym.
 */
export const scanWord = (text: string, start: number): number => {
  let end = runEnd(text, start)
  while (end < text.length && end - start < LONGEST && joins(text, start, end)) end = runEnd(text, end + 1)
  const after = codeAt(text, end)
  if (after === STOP && end - start >= 3 && text[end - 2] === '.' && isLetter(codeAt(text, end - 1))) end++
  if (codeAt(text, end) === PLUS && end > start && codeAt(text, start) !== HYPHEN) end++
  return end
}
