import type { Syntax } from './syntax.ts'

/** The list that a group is a member of. */
export const listAt = ({ listOf, lists }: Syntax, group: number): readonly number[] | undefined => {
  const list = group < 0 || lists.length === 0 ? -1 : (listOf[group] ?? -1)
  return list < 0 ? undefined : lists[list]
}

/** The list that a group is the first member of. */
export const listFrom = (syntax: Syntax, group: number): readonly number[] | undefined => {
  const list = listAt(syntax, group)
  return list?.[0] === group ? list : undefined
}
