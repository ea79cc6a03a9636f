import type { Query } from './load-query.ts'

/**
 * A query with labels or types in place of the words that stand for them: Cypher takes no parameter there. Values come
 * from the closed lists of the schema, never from a user.
 */
export const fillSlots = (query: Query, slots: Readonly<Record<string, string>>): Query => ({
  ...query,
  text: Object.entries(slots).reduce(
    (text, [slot, value]) => text.replace(new RegExp('(:`?)' + slot + '\\b', 'g'), `$1${value}`),
    query.text,
  ),
})
