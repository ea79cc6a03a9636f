import type { ClauseTree } from './clause-tree.ts'
import { Tag } from './tag.ts'

/** Index behind the aside that begins at `from`: at its comma, at a stop, at `to`; lists and brackets are part of it. */
export const endOfAside = (tree: ClauseTree, from: number, to: number, relative: boolean): number => {
  const { row } = tree
  for (let at = from; at < to; at++) {
    const tag = row.tagAt(at)
    if (tag === Tag.open) at = row.afterBracket(at) - 1
    else if (tag === Tag.stop) return at
    else if (tag === Tag.comma) {
      if ((tree.listAt(at - 1)?.at(-1) ?? -1) > at) continue
      if (relative && row.tagAt(at + 1) === Tag.noun && !hasVerbBetween(tree, at + 1, to)) continue
      if (row.verbAt(at + 1)?.shape === 'gerund') continue
      return at + 1
    }
  }
  return to
}

const hasVerbBetween = ({ row }: ClauseTree, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const tag = row.tagAt(at)
    if (tag === Tag.verb) return row.verbAt(at)?.shape === 'finite'
    if (tag === Tag.comma) return false
  }
  return false
}
