const LONGEST = 200

/** All capitals, as headings of plain filings are. */
export const isShout = (words: string): boolean =>
  words.length > 3 &&
  words.length < LONGEST &&
  words === words.toUpperCase() &&
  /\p{Lu}{3}/u.test(words) &&
  !/[,;]$/.test(words)
