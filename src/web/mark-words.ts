import { createElement } from './create-element.ts'

const escape = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A text in which each of some names is marked, wherever it stands as whole words, in any case. */
export const markWords = (text: string, names: readonly string[]): readonly (Node | string)[] => {
  const wanted = [...new Set(names.filter((name) => name.length > 1))].sort((a, b) => b.length - a.length)
  if (wanted.length === 0) return [text]
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${wanted.map(escape).join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return text
    .split(pattern)
    .map((piece, index) => (index % 2 === 1 ? createElement('mark', {}, piece) : piece))
    .filter((piece) => piece !== '')
}
