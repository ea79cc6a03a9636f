import type { Clause, Syntax } from './syntax.ts'

/** A clause by its index; undefined for -1. */
export const clauseAt = ({ clauses }: Syntax, index: number): Clause | undefined =>
  index < 0 ? undefined : clauses[index]

/** The clause that a group is an argument of. */
export const clauseAround = (syntax: Syntax, group: number): Clause | undefined =>
  group < 0 ? undefined : clauseAt(syntax, syntax.clauseOf[group] ?? -1)
