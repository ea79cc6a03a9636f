/** Two independent hashes, signed 32-bit integers: together the identity of a word, or of a run of words. */
export interface Hash {
  low: number
  high: number
}

/** Typographic apostrophes and hyphens count as their ASCII kin. */
const fold = (code: number): number =>
  code === 0x2019 || code === 0x2018 ? 0x27 : code >= 0x2010 && code <= 0x2013 ? 0x2d : code

/** The hash of a lower-cased word (FNV-1a, and a multiplicative one), written into `into`. */
export const hashWord = (word: string, into: Hash): void => {
  let low = 0x811c9dc5
  let high = 0x9747b28c
  for (let i = 0; i < word.length; i++) {
    const code = fold(word.charCodeAt(i))
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul((high << 5) - high + code, 0x85ebca6b) ^ (high >>> 13)
  }
  into.low = low
  into.high = high | 0
}

/** Extends the hash of a run of words, in place, by one more word. */
export const extendHash = (run: Hash, low: number, high: number): void => {
  run.low = Math.imul(run.low ^ (low >>> 3) ^ (low << 7), 0xc2b2ae35)
  run.high = (Math.imul(run.high, 31) + Math.imul(high, 0x27d4eb2f)) | 0
}
