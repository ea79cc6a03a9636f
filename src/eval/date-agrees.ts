/** Tells whether an extracted date says what gold says, as exactly: at least its month where gold has one, else its year. */
export const dateAgrees = (gold: string, extracted: string | null | undefined): boolean =>
  Boolean(extracted) &&
  (gold.startsWith(extracted ?? '') || (extracted ?? '').startsWith(gold)) &&
  Math.min(gold.length, (extracted ?? '').length) >= Math.min(7, gold.length)
