const SAMPLE = 4000
const WIDEST = 130

/**
 * The column at which a text was wrapped by hand: 9 of 10 of its lines end before it. Infinity where lines are
 * paragraphs (long lines, or one line), so that every line break counts.
 */
export const measureWrap = (text: string): number => {
  const lengths: number[] = []
  for (let start = 0; start < text.length && lengths.length < SAMPLE;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const length = text.slice(start, end).trimEnd().length
    if (length > 0) lengths.push(length)
    start = end + 1
  }
  lengths.sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? Infinity
  return width > WIDEST ? Infinity : width
}
