import type { ClauseTree } from './clause-tree.ts'
import { afterBracket } from './link-groups.ts'

/** Index behind the aside that begins at `from`: at its comma, at a stop, at `to`; lists and brackets are part of it. */
export const endOfAside = (tree: ClauseTree, from: number, to: number, relative: boolean): number => {
  for (let at = from; at < to; at++) {
    const group = tree.groups[at]
    if (group?.kind !== 'mark') continue
    if (group.tag === 'open') at = afterBracket(tree.groups, at) - 1
    else if (group.tag === 'stop') return at
    else if (group.tag === 'comma') {
      const list = tree.listOf[at - 1] ?? -1
      if (list >= 0 && (tree.lists[list]?.at(-1) ?? -1) > at) continue
      const next = tree.groups[at + 1]
      if (relative && next?.kind === 'noun' && !hasVerbBetween(tree, at + 1, to)) continue
      if (next?.kind === 'verb' && next.shape === 'gerund') continue
      return at + 1
    }
  }
  return to
}

const hasVerbBetween = (tree: ClauseTree, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const group = tree.groups[at]
    if (group?.kind === 'verb') return group.shape === 'finite'
    if (group?.kind === 'mark' && group.tag === 'comma') return false
  }
  return false
}
