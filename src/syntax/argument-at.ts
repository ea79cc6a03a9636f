import type { Argument } from './syntax.ts'

/** An argument of a clause by its index; undefined for -1. */
export const argumentAt = (items: readonly Argument[], index: number): Argument | undefined =>
  index < 0 ? undefined : items[index]
