/**
 * What a word wakes, a bit each: the readers that look at the place where it stands. A document's tokens are gone
 * through once, and each reader gets the few that wake it.
 */
export const Wake = {
  /** A term of the lexicon starts with the word. */
  term: 1 << 0,
  /** It ends an organization's name. */
  organization: 1 << 1,
  /** With a capital it can stand in a name that only its place gives away. */
  name: 1 << 2,
  /** It has the shape of a drug's name, or marks one. */
  drug: 1 << 3,
  describedDrug: 1 << 4,
  /** Letters, then a hyphen and a number: the family of a code. */
  codeFamily: 1 << 5,
  target: 1 << 6,
  technology: 1 << 7,
  disease: 1 << 8,
  /** The plural head that two diseases share. */
  sharedHead: 1 << 9,
  substance: 1 << 10,
  renaming: 1 << 11,
  /** It means a thing without naming it, or starts to. */
  anaphor: 1 << 12,
  /** It stands in what tells whom to call. */
  contact: 1 << 13,
  /** A side effect or a warning. */
  safety: 1 << 14,
  /** It stands in the heading of a label's safety part. */
  safetyTitle: 1 << 15,
  /** What stands before a person's name. */
  personTitle: 1 << 16,
  /** It starts a list of investors or partners. */
  list: 1 << 17,
  /** What a coined name is called beside it. */
  coinedHead: 1 << 18,
  /** It stands in what tells who advised, or who studied where. */
  bystander: 1 << 19,
} as const
export type Wake = (typeof Wake)[keyof typeof Wake]

/** How many bits there are. */
export const WAKES = 20
