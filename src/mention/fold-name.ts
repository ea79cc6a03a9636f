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

/** The form under which two spellings of one name are equal: case, dashes, quotes, marks and articles do not count. */
export const foldName = (name: string, type: EntityType): string => {
  const kind = type === 'Organization' || type === 'Technology' || type === 'Disease' ? type : 'other'
  const known = folds[kind].get(name)
  if (known !== undefined) return known
  const folded = fold(name, type)
  if (folds[kind].size >= MOST_FOLDS) folds[kind].clear()
  folds[kind].set(name, folded)
  return folded
}

/** Names are folded again and again while a document is read, and across documents: the last ones are kept. */
const MOST_FOLDS = 20_000
const folds = {
  Organization: new Map<string, string>(),
  Technology: new Map<string, string>(),
  Disease: new Map<string, string>(),
  other: new Map<string, string>(),
}

const fold = (name: string, type: EntityType): string => {
  const bare = type === 'Organization' ? bareName(name) : name
  const folded = foldSpelling(bare)
  if (type === 'Technology')
    return (
      folded
        .replace(/\b(?:technology|technologies|platforms?)\b/g, ' ')
        .replace(/\s+/g, ' ')
        .trim() || folded
    )
  return type === 'Disease' ? foldHead(folded) : folded
}

/** "disorders", "conditions" and "diseases" are one word at the end of a disease's name; plurals do not count. */
const foldHead = (folded: string): string =>
  folded
    .replace(/ (?:disorders?|conditions?|diseases|illness(?:es)?)$/, ' disease')
    .replace(/(cancer|tumor|ulcer|lymphoma|leukemia|carcinoma|syndrome|infection|attack)s$/, '$1')

const foldSpelling = (bare: string): string =>
  bare
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[®™©]|\((?:r|tm)\)/g, '')
    .replace(/^(?:the|an?)\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
