import type { FilingHeader } from '../model/document.ts'
import type { EntityRecord } from '../model/document-facts.ts'
import { normaliseName } from './normalise-name.ts'

/** A name and what one document says of when it was borne. Dates are ISO, as exact as is said; null where not said. */
export interface NameUse {
  readonly key: string
  readonly name: string
  readonly since: string | null
  readonly until: string | null
  /** The date of the document that uses it as the thing's name; null where it only tells of it. */
  readonly usedOn: string | null
  /** How many documents use it so, from that date on; one where not said. */
  readonly times?: number
  /** True where a document says that it was given up. */
  readonly former: boolean
}

/** A name of a thing and the time in which it bore it: `since` included, `until` not; null where that is open. */
export interface DatedName {
  readonly name: string
  readonly since: string | null
  readonly until: string | null
  /** The date of the first document that uses it: the best guess at its beginning where none is said. */
  readonly usedFrom: string | null
}

type Filer = FilingHeader['filers'][number]

/** What a document says of the names of one of its things: what it calls it, and what it was called before. */
export const nameUsesOf = (
  { type, name, formerNames = [] }: EntityRecord,
  datedOn: string | null,
): readonly NameUse[] => {
  const use = (
    words: string,
    parts: { since?: string | null; until?: string | null; usedOn?: string | null; former?: boolean },
  ): NameUse => ({
    key: normaliseName(type, words),
    name: words,
    since: parts.since ?? null,
    until: parts.until ?? null,
    usedOn: parts.usedOn ?? null,
    former: parts.former ?? false,
  })
  const last = formerNames
    .flatMap(({ until }) => until ?? [])
    .sort()
    .at(-1)
  return [
    use(name, { since: last ?? null, usedOn: datedOn }),
    ...formerNames.map((former) => use(former.name, { until: former.until, former: true })),
  ]
}

/** What the header of a filing says of its filer's names: each former one lasted until the next began. */
export const filerNameUses = (filer: Filer, filedOn: string | null): readonly NameUse[] => {
  const key = (name: string): string => normaliseName('Organization', name)
  const former = [...filer.formerNames].sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1))
  return [
    ...former.map(({ name, since }, index) => ({
      key: key(name),
      name,
      since,
      until: former.slice(index + 1).find((next) => key(next.name) !== key(name))?.since ?? null,
      usedOn: null,
      former: key(name) !== key(filer.name),
    })),
    { key: key(filer.name), name: filer.name, since: null, until: null, usedOn: filedOn, former: false },
  ]
}

const least = (dates: readonly (string | null)[]): string | null =>
  dates.filter((date) => date !== null).sort()[0] ?? null
const most = (dates: readonly (string | null)[]): string | null =>
  dates
    .filter((date) => date !== null)
    .sort()
    .at(-1) ?? null

/** The form to show of a name: mixed case before capitals, then the longest, then by letters. */
const shownForm = (uses: readonly NameUse[]): string =>
  [...new Set(uses.map(({ name }) => name))].sort(
    (a, b) => Number(/\p{Ll}/u.test(b)) - Number(/\p{Ll}/u.test(a)) || b.length - a.length || (a < b ? -1 : 1),
  )[0] ?? ''

/** The name that stands now: one that a change of name gave, else the most used, the longest, the first by letters. */
const presentKey = (uses: readonly NameUse[], former: ReadonlySet<string>): string | null => {
  const rank = new Map<string, { changed: boolean; count: number }>()
  for (const { key, since, usedOn, times = 1 } of uses) {
    if (former.has(key) || key === '') continue
    const known = rank.get(key) ?? { changed: false, count: 0 }
    rank.set(key, { changed: known.changed || since !== null, count: known.count + (usedOn === null ? 0 : times) })
  }
  const ranked = [...rank].sort(
    ([a, x], [b, y]) =>
      Number(y.changed) - Number(x.changed) || y.count - x.count || b.length - a.length || (a < b ? -1 : 1),
  )
  return ranked[0]?.[0] ?? null
}

/**
 * The names that a thing has borne, oldest first; empty where no document says that it gave one up. One name's end is the
 * next one's beginning; dates that no document says stay open.
 */
export const datedNames = (uses: readonly NameUse[]): readonly DatedName[] => {
  const former = new Set(uses.filter((use) => use.former && use.key !== '').map(({ key }) => key))
  const present = presentKey(uses, former)
  if (former.size === 0 || present === null) return []
  const periods = [...former, present].map((key) => {
    const own = uses.filter((use) => use.key === key)
    return {
      key,
      name: shownForm(own),
      since: least(own.map(({ since }) => since)),
      until: most(own.map(({ until }) => until)),
      usedFrom: least(own.map(({ usedOn }) => usedOn)),
    }
  })
  const order = ({ key, since, until, usedFrom }: (typeof periods)[number]): string =>
    `${key === present ? 1 : 0}${until ?? since ?? usedFrom ?? ''}|${key}`
  const ordered = periods.sort((a, b) => (order(a) < order(b) ? -1 : 1))
  return ordered.map(({ key, name, since, until, usedFrom }, index) => ({
    name,
    since: since ?? ordered[index - 1]?.until ?? null,
    until: key === present ? null : (until ?? ordered[index + 1]?.since ?? null),
    usedFrom,
  }))
}

/** True where a date is not after a moment that may be said less exactly ("2006" is its last day). */
const isBy = (date: string, moment: string): boolean => date.slice(0, moment.length) <= moment

/**
 * The name that was borne on a date; null where none is known. Where no document dates a change, the first document that
 * uses the later name does.
 */
export const nameOn = (names: readonly DatedName[], date: string): string | null =>
  names.findLast(({ since, until, usedFrom }, index) => {
    const next = names[index + 1]
    const start = since ?? (index === 0 ? null : usedFrom)
    const end = until ?? next?.since ?? next?.usedFrom ?? null
    return (start === null || isBy(start, date)) && (end === null || !isBy(end, date))
  })?.name ?? null
