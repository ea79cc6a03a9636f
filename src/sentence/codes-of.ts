/** Zeros behind a text, so that readers may look ahead. */
const AHEAD = 2
const BYTES = Uint16Array.BYTES_PER_ELEMENT
/** Texts up to this length share one array. */
const SHARED = 1 << 20

const shared = new ArrayBuffer((SHARED + AHEAD) * BYTES)

/**
 * The code units of a text with two zeros behind them: an array is read several times faster than a string. The next
 * call may overwrite it.
 */
export const codesOf = (text: string): Uint16Array => {
  const buffer = text.length <= SHARED ? shared : new ArrayBuffer((text.length + AHEAD) * BYTES)
  const codes = new Uint16Array(buffer, 0, text.length + AHEAD)
  Buffer.from(buffer).write(text, 'utf16le')
  codes.fill(0, text.length)
  return codes
}
