import type { Group, Syntax } from './syntax.ts'

/** A group by its index; undefined for -1. */
export const groupAt = ({ groups }: Syntax, index: number): Group | undefined => (index < 0 ? undefined : groups[index])
