const UTF8 = new TextDecoder('utf-8', { fatal: true })
const WINDOWS_1252 = new TextDecoder('windows-1252')

/** What windows-1252 has at 0x80 to 0x9f, where some versions of Node decode it as Latin-1. https://encoding.spec.whatwg.org */
const GAP = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const C1 = /[\u0080-\u009f]/g

/** The characters of a file: by its byte-order mark, else UTF-8 where it is valid, else windows-1252. */
export const decodeBytes = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return UTF8.decode(bytes)
  } catch {
    return WINDOWS_1252.decode(bytes).replace(C1, (control) => GAP[control.charCodeAt(0) - 0x80] ?? control)
  }
}

/** What a file that is no text is, by its first bytes; null for text. */
export const binaryKind = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  if (head.startsWith('%PDF-')) return 'PDF'
  if (head.startsWith('PK\u0003\u0004')) return 'ZIP archive or Office file'
  if (head.startsWith('\u0089PNG') || head.startsWith('GIF8') || head.startsWith('\u00ff\u00d8\u00ff')) return 'image'
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'Office file'
  return null
}
