const NONE: readonly never[] = []

/** All matches of a global pattern in a text; `matchAll` would copy the pattern for each text. */
export const allMatches = (pattern: RegExp, text: string): readonly RegExpExecArray[] => {
  pattern.lastIndex = 0
  let matches: RegExpExecArray[] | null = null
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    ;(matches ??= []).push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return matches ?? NONE
}
