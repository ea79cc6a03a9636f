import type { Layout, Named } from '../model/reading.ts'

/** Finds what a document names. */
export const findMentions = (layout: Layout): Named => ({ ...layout, entities: [], mentions: [] })
