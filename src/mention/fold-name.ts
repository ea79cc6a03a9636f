import type { EntityType } from '../model/entity.ts'

const LEGAL =
  /[\s,]+(?:incorporated|inc|corporation|corp|company|companies|co|limited|ltd|llc|l\.l\.c|lp|l\.p|plc|p\.l\.c|ag|s\.?a\.?s?|a\/s|se|n\.?v|b\.?v|gmbh|kg|kgaa|k\.?k|ab|asa|oyj?|s\.?p\.?a|pty|bhd|sdn|pte|publ)\.?$/i

/** An organization's name without its legal form: "Fairmont Bio, Inc." is "Fairmont Bio". */
export const bareName = (name: string): string => {
  let bare = name.replace(/\s*\((?:publ)\)$/i, '')
  for (let shorter = bare.replace(LEGAL, ''); shorter !== bare && shorter !== ''; shorter = bare.replace(LEGAL, ''))
    bare = shorter
  return bare.replace(/\s+(?:and|&)$/i, '').replace(/,$/, '')
}

/** How many ways of folding there are. */
export const FOLDS = 4
const [ORGANIZATION, TECHNOLOGY, DISEASE, OTHER] = [0, 1, 2, 3]

/** The way in which names of a type are folded. */
export const foldOf = (type: EntityType): number =>
  type === 'Organization' ? ORGANIZATION : type === 'Technology' ? TECHNOLOGY : type === 'Disease' ? DISEASE : OTHER

/** The form under which two spellings of one name are equal: case, dashes, quotes, marks and articles do not count. */
export const fold = (name: string, way: number): string => {
  const folded = foldSpelling(way === ORGANIZATION ? bareName(name) : name)
  if (way === TECHNOLOGY)
    return (
      folded
        .replace(/\b(?:technology|technologies|platforms?)\b/g, ' ')
        .replace(/\s+/g, ' ')
        .trim() || folded
    )
  return way === DISEASE ? foldHead(folded) : folded
}

/** "disorders", "conditions" and "diseases" are one word at the end of a disease's name; plurals do not count. */
const foldHead = (folded: string): string =>
  folded
    .replace(/ (?:disorders?|conditions?|diseases|illness(?:es)?)$/, ' disease')
    .replace(/(cancer|tumor|ulcer|lymphoma|leukemia|carcinoma|syndrome|infection|attack)s$/, '$1')

/** A mark, also one that a converter set as letters: "Orvane™", "Orvane(R)", "OrvaneTM". */
const MARK = /[®™©]|\((?:r|tm|R|TM)\)|(?<=\p{Ll})TM\b/gu

const foldSpelling = (bare: string): string =>
  bare
    .replace(MARK, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(?:the|an?)\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
