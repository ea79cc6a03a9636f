import { createHash } from 'node:crypto'

/** The first 16 hex digits of the SHA-256 of some words: the part of an id that has no readable form. */
export const shortHash = (words: string): string => createHash('sha256').update(words).digest('hex').slice(0, 16)
