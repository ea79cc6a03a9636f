const CORPORATE =
  /\b(incorporated|inc|corporation|corp|company|co|limited|ltd|llc|l l c|lp|l p|plc|ag|sa|s a|se|nv|n v|bv|b v|gmbh|kg|kk|k k|ab|as|a s|oy|spa|s p a|pty|group|holdings|holding)\b\.?/g

/**
 * Folds a name so that habits of spelling do not count: case, dashes, quotes, "the", an organization's legal form, a
 * technology's "platform".
 */
export const foldName = (name: string, type: string): string => {
  let folded = name
    .replace(/&(?:amp;)+/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/&#?\w+;/g, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d"]/g, '')
    .replace(/[®™©]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|a|an)\s+/, '')
  if (type === 'Organization') folded = tidy(folded.replace(/[.,]/g, ' ').replace(CORPORATE, ' ')) || folded
  if (type === 'Technology')
    folded = tidy(folded.replace(/\b(?:technology|technologies|platform|platforms)\b/g, ' ')) || folded
  return folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()
