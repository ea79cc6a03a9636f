import type { Document } from '../model/document.ts'
import type { Section } from '../model/section.ts'
import type { Sentence } from '../model/sentence.ts'
import { TokenKind, type Tokens } from '../model/token.ts'

/** Words whose full stop ends no sentence when a name or a number follows. */
const ABBREVIATIONS = new Set(
  'dr mr mrs ms prof st no nos vs fig e.g i.e approx etc inc corp ltd co jr sr calif mass conn u.s u.k ph.d m.d'.split(
    ' ',
  ),
)
/** Characters from which a row of a table is no row but prose that a table lays out. */
const LONGEST_ROW = 1000
const OPENERS = new Set(['“', '"', '(', '[', '‘'])
const CLOSERS = new Set(['”', '"', ')', ']', '’'])

/** Splits a document's blocks into sentences and ties each to its tokens, block and innermost section. */
export const splitSentences = (
  document: Document,
  sections: readonly Section[],
  tokens: Tokens,
): readonly Sentence[] => {
  const sentences: Sentence[] = []
  const sectionAt = innermostSections(sections)
  let token = 0
  document.blocks.forEach((block, blockIndex) => {
    while (token < tokens.count && (tokens.start[token] ?? 0) < block.start) token++
    const kind =
      block.kind === 'table-row' && block.end - block.start < LONGEST_ROW
        ? 'row'
        : block.kind === 'list-item'
          ? 'bullet'
          : block.kind === 'heading'
            ? 'heading'
            : 'prose'
    let first = token
    const close = (next: number): void => {
      const start = tokens.start[first]
      const end = tokens.end[next - 1]
      if (next > first && start !== undefined && end !== undefined)
        sentences.push({
          start,
          end,
          block: blockIndex,
          section: sectionAt(start),
          kind,
          firstToken: first,
          lastToken: next,
        })
      first = next
    }
    while (token < tokens.count && (tokens.end[token] ?? 0) <= block.end) {
      const next = token + 1
      if (kind !== 'row' && isStop(document.text, tokens, token, block.end)) {
        let after = next
        while (CLOSERS.has(tokens.lower[after] ?? '') && (tokens.start[after] ?? 0) === (tokens.end[after - 1] ?? -1))
          after++
        token = after
        close(after)
      } else token = next
    }
    close(token)
  })
  return sentences
}

/** Looks sections up by rising positions: amortised constant time. */
const innermostSections = (sections: readonly Section[]): ((position: number) => number) => {
  let last = -1
  return (position) => {
    while (last + 1 < sections.length && (sections[last + 1]?.start ?? Infinity) <= position) last++
    let index = last
    while (index >= 0 && (sections[index]?.end ?? 0) <= position) index = sections[index]?.parent ?? -1
    return index
  }
}

const isStop = (text: string, tokens: Tokens, at: number, blockEnd: number): boolean => {
  const word = tokens.lower[at] ?? ''
  const attached = word.length > 1 && word.endsWith('.')
  if (word === '!' || word === '?') return true
  if (word !== '.' && !attached) return false
  const end = tokens.end[at] ?? 0
  let next = at + 1
  while (CLOSERS.has(tokens.lower[next] ?? '') && (tokens.start[next] ?? 0) === (tokens.end[next - 1] ?? -1)) next++
  const start = tokens.start[next]
  if (start === undefined || start >= blockEnd) return true
  if (start === end) return false
  const initial = text[OPENERS.has(tokens.lower[next] ?? '') ? start + 1 : start] ?? ''
  if (!/[\p{Lu}\p{N}•]/u.test(initial)) return false
  const before = attached ? word.slice(0, -1) : (tokens.lower[at - 1] ?? '')
  if (ABBREVIATIONS.has(before))
    return /^(?:the|this|these|under|in|it|we|as|for|on|a|an|our|both|with)$/.test(tokens.lower[next] ?? '')
  return before.length !== 1 || tokens.kind[at - 1] !== TokenKind.Word
}
