const LATER = [
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
] as const
const TENS: Readonly<Record<string, number>> = { k: 3, t: 3, m: 6, b: 9 }

/**
 * The amounts that a term's words may stand for, computed without `readSums`: digits are gathered one by one as whole
 * numbers and scaled by shifting the decimal point in the string, never by arithmetic on fractions.
 */
export const recomputeAmounts = (words: string): readonly number[] => {
  const amounts: number[] = []
  for (let i = 0; i < words.length; i++) {
    if (!isDigit(words[i])) continue
    let whole = ''
    let fraction = ''
    while (i < words.length && (isDigit(words[i]) || (words[i] === ',' && isDigit(words[i + 1])))) {
      if (words[i] !== ',') whole += words[i] ?? ''
      i++
    }
    if (words[i] === '.' && isDigit(words[i + 1]))
      for (i++; i < words.length && isDigit(words[i]); i++) fraction += words[i] ?? ''
    const rest = words.slice(i).trimStart().replace(/^-/, '').toLowerCase()
    const scale = rest.startsWith('trillion') ? 12 : (TENS[rest[0] ?? ''] ?? 0)
    const scaled = /^(?:thousand|million|billion|trillion|[kmb](?![a-z])|mm|mn|bn)/.test(rest) ? scale : 0
    const shift = rest.startsWith('cent') ? -2 : 0
    amounts.push(shifted(whole, fraction, scaled + shift))
    // A range's lower end borrows the scale that its upper end names: "between $5 and $10 million".
    if (scaled === 0 && shift === 0)
      for (const [word, places] of LATER) if (rest.includes(word)) amounts.push(shifted(whole, fraction, places))
  }
  return amounts
}

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9'

const shifted = (whole: string, fraction: string, places: number): number => {
  const digits = whole + fraction.padEnd(Math.max(places, 0), '0')
  const point = whole.length + places
  return Number(
    point <= 0 ? `0.${'0'.repeat(-point)}${digits}` : `${digits.slice(0, point)}.${digits.slice(point) || '0'}`,
  )
}
