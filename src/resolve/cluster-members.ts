import type { EntityType } from '../model/entity.ts'
import { compareText } from './compare-text.ts'
import { DisjointSets } from './disjoint-sets.ts'
import { DECIDING_REGISTERS, type Member } from './member.ts'
import type { Overrides } from './overrides.ts'

/** Why two groups of members were taken for one thing, or were not. */
export interface Decision {
  readonly verdict: 'merged' | 'refused'
  readonly rule: string
  /** 0 to 1: how sure the rule is that they are one; merged from 0.8. */
  readonly score: number
  /** Name keys of the two. */
  readonly keys: readonly [string, string]
  readonly reason: string
}

/** Merging needs at least this score. */
const THRESHOLD = 0.8

/** A ticker may be given to another company later: documents further apart than this do not identify by it. */
const LISTING_DAYS = 366

/** Members with the same keys, which are decided together. */
export interface Atom {
  /** The keys; what atoms are ordered by. */
  readonly signature: string
  /** One of the members. */
  readonly first: Member
  /** The documents that name it, and their dates. */
  readonly documents: ReadonlyMap<string, unknown>
  readonly dates: ReadonlyMap<string, unknown>
}

/** True for an identifier that is a company's for a time only, so that dates decide with it. */
export const isListing = (identifier: string): boolean => identifier.startsWith('listing:')

/** Atoms that were taken for one thing. */
export interface Decided<A extends Atom> {
  readonly atoms: readonly A[]
  readonly decisions: readonly Decision[]
}

/** True where a short form is made of a name's words or their initials. */
export const isShortFormOf = (short: string, name: string): boolean => {
  const words = name.split(/[\s-]+/)
  const parts = short.split(/[\s-]+/)
  if (parts.every((part) => words.includes(part))) return true
  const letters = short.replace(/[^\p{L}\p{N}]/gu, '')
  const initials = words.map((word) => word[0] ?? '').join('')
  return (
    letters.length >= 2 &&
    (name.replace(/[\s-]/g, '').startsWith(letters) ||
      (letters.length <= initials.length && areInitials(letters, initials)))
  )
}

/** Houses that bear a founder's name and are not the founder: "Orvane Ventures", "Orvane Foundation". */
const HOUSE = /(?:^| )(?:fund|funds|venture|ventures|foundation|capital|institute)(?: |$)/

const isOfItsOwn = (short: string, name: string): boolean =>
  name.startsWith(`${short} `) && HOUSE.test(name.slice(short.length)) && !HOUSE.test(short)

/** "autoimmune and inflammatory disease" is two things, of which "autoimmune disease" is one. */
const isOneOfTwo = (form: string, name: string): boolean => {
  if (!name.includes(' and ') || form.includes(' and ')) return false
  const words = new Set(name.split(' '))
  return form.split(' ').every((word) => words.has(word))
}

const endsIn = (name: string, end: string): boolean => name.endsWith(` ${end}`) || name.endsWith(`-${end}`)

/** True where one of a form and a name is what is left of the other without its first words: "epilepsies" for "rare epilepsies". */
const isBroader = (type: EntityType, form: string, names: readonly string[]): boolean =>
  type !== 'Organization' &&
  type !== 'Technology' &&
  names.some((name) => endsIn(name, form) || endsIn(form, name) || isOneOfTwo(form, name) || isOneOfTwo(name, form))

/** Letters in the order of some initials, the first with the first or second: "fda" in "ufada". */
const areInitials = (letters: string, initials: string): boolean => {
  let at = initials.indexOf(letters[0] ?? '')
  if (at < 0 || at > 1) return false
  for (const letter of letters.slice(1)) {
    at = initials.indexOf(letter, at + 1)
    if (at < 0) return false
  }
  return true
}

/** Decides one block; a pure function of its set of atoms. */
class Block<A extends Atom> {
  readonly #atoms: readonly A[]
  readonly #sets: DisjointSets
  readonly #decisions = new Map<string, Decision>()
  readonly #apart: readonly (readonly [string, string])[]

  constructor(atoms: readonly A[], overrides: Overrides) {
    this.#atoms = atoms
    this.#sets = new DisjointSets(atoms.length)
    this.#apart = overrides.different
  }

  /** Merges by the analyst's word, then identifiers, names and short forms; the surest first. */
  decide(overrides: Overrides): readonly Decided<A>[] {
    if (this.#atoms.length > 1) {
      for (const [a, b] of overrides.same) this.#mergeOverride(a, b)
      this.#mergeIdentifiers()
      this.#mergeNames()
      this.#mergeFormerNames()
      this.#mergeListings()
      while (this.#mergeShortForms()) continue
    }
    const byKey = new Map<string, Decision[]>()
    for (const decision of this.#decisions.values())
      for (const key of new Set(decision.keys)) byKey.set(key, [...(byKey.get(key) ?? []), decision])
    return this.#sets.groups().map((group) => {
      const atoms = group.flatMap((index) => this.#atoms[index] ?? [])
      const keys = new Set(atoms.map(({ first }) => first.nameKey))
      return { atoms, decisions: [...new Set([...keys].flatMap((key) => byKey.get(key) ?? []))] }
    })
  }

  #mergeOverride(a: string, b: string): void {
    const [left, right] = [a, b].map((key) =>
      this.#atoms.findIndex(
        ({ first }) =>
          `${first.type}|${first.nameKey}` === key || first.aliasKeys.some((alias) => `${first.type}|${alias}` === key),
      ),
    )
    if (left === undefined || right === undefined || left < 0 || right < 0) return
    this.#sets.union(left, right)
    this.#note('merged', 'override/same', 1, left, right, 'an analyst says that they are one')
  }

  #mergeIdentifiers(): void {
    const firstWith = new Map<string, number>()
    this.#atoms.forEach(({ first }, index) => {
      for (const id of first.identifiers) {
        if (/^(?:listing|ticker):/.test(id)) continue
        const other = firstWith.get(id)
        if (other === undefined) firstWith.set(id, index)
        else this.#merge('resolve/same-identifier', 0.99, other, index, `both are ${id}`)
      }
    })
  }

  /** One name is one thing, unless it is known to be several: then those that nothing tells apart stay by themselves. */
  #mergeNames(): void {
    for (const [key, indexes] of this.#byKey(({ nameKey }) => [nameKey])) {
      const marked = indexes.filter((index) => this.#marks(index) !== '')
      const unmarked = indexes.filter((index) => this.#marks(index) === '')
      marked.forEach((index, place) => {
        const like = marked.slice(0, place).find((other) => !this.#conflict(index, other))
        if (like !== undefined) this.#merge('resolve/same-name', 0.95, like, index, `both are named ${key}`)
      })
      const things = new Set(marked.map((index) => this.#sets.find(index)))
      const mergeable = things.size > 1 ? unmarked : [...marked.slice(0, 1), ...unmarked]
      for (const index of mergeable.slice(1))
        this.#merge('resolve/same-name', 0.95, mergeable[0] ?? index, index, `both are named ${key}`)
      const [one, other] = [marked[0], unmarked[0] ?? marked.find((index) => !this.#sameSet(index, marked[0] ?? index))]
      if (things.size > 1 && one !== undefined && other !== undefined)
        this.#note('refused', 'resolve/same-name', 0.5, one, other, `${key} names ${things.size} things`)
    }
  }

  /** A name that one thing gave up is its own wherever nothing else bears it. */
  #mergeFormerNames(): void {
    const named = this.#byKey(({ nameKey }) => [nameKey])
    for (const [key, holders] of this.#byKey(({ formerKeys }) => formerKeys)) {
      const bearers = new Set((named.get(key) ?? []).map((index) => this.#sets.find(index)))
      const owners = new Set(holders.map((index) => this.#sets.find(index)))
      const [bearer, owner] = [named.get(key)?.[0], holders[0]]
      if (owner === undefined) continue
      if (owners.size > 1) {
        const other = holders.find((index) => !this.#sameSet(index, owner)) ?? owner
        this.#note('refused', 'resolve/former-name', 0.5, owner, other, `${owners.size} things were named ${key}`)
      } else if (bearer !== undefined && bearers.size === 1)
        this.#merge('resolve/former-name', 0.92, bearer, owner, `it was named ${key} before`)
    }
  }

  /** A ticker is one company's on one exchange for a time: documents within a year of one another mean the same. */
  #mergeListings(): void {
    const dated = new Map<string, (readonly [string, number])[]>()
    this.#atoms.forEach(({ first, dates }, index) => {
      for (const id of first.identifiers.filter(isListing)) {
        const places = dated.get(id) ?? []
        for (const date of dates.keys()) places.push([date, index])
        dated.set(id, places)
      }
    })
    for (const [id, places] of [...dated].sort(([a], [b]) => compareText(a, b))) {
      const inOrder = places.sort(([a, i], [b, j]) => compareText(a, b) || i - j)
      inOrder.forEach(([date, index], place) => {
        const [earlier, other] = inOrder[place - 1] ?? [date, index]
        const days = (Date.parse(date) - Date.parse(earlier)) / 86_400_000
        const isNear = days <= LISTING_DAYS
        if (other !== index)
          this.#merge(
            'resolve/same-listing',
            isNear ? 0.85 : 0.4,
            other,
            index,
            isNear ? `both are ${id}` : `${id} is ${Math.round(days)} days apart`,
          )
      })
    }
  }

  /** One round; true where something merged, so that what was ambiguous may be clear now. */
  #mergeShortForms(): boolean {
    const named = this.#byKey(({ nameKey }) => [nameKey])
    const links: (readonly [number, number, string])[] = []
    for (const [alias, holders] of this.#byKey(({ aliasKeys }) => aliasKeys)) {
      const short = named.get(alias)?.[0]
      if (short !== undefined) {
        const roots = new Set(holders.map((index) => this.#sets.find(index)))
        roots.delete(this.#sets.find(short))
        const holder = holders.find((index) => roots.has(this.#sets.find(index)))
        if (holder !== undefined && roots.size === 1) links.push([short, holder, alias])
        else if (holder !== undefined)
          this.#note('refused', 'resolve/short-form', 0.5, short, holder, `${alias} is short for ${roots.size} things`)
      } else if (/\d/.test(alias) && /\p{L}/u.test(alias)) {
        const roots = new Set(holders.map((index) => this.#sets.find(index)))
        const [first, second] = [...roots]
        if (first !== undefined && second !== undefined && roots.size === 2) links.push([first, second, alias])
      }
    }
    return links.map(([a, b, alias]) => this.#mergeShortForm(a, b, alias)).some(Boolean)
  }

  #mergeShortForm(short: number, holder: number, alias: string): boolean {
    if (this.#sets.find(short) === this.#sets.find(holder)) return false
    const [shortAtoms, holderAtoms] = [this.#groupOf(short), this.#groupOf(holder)]
    const together = shortAtoms.some((one) => holderAtoms.some((other) => shareDocument(one, other)))
    if (together) {
      this.#note('refused', 'resolve/short-form', 0.3, short, holder, 'one document names both as two')
      return false
    }
    const type = shortAtoms[0]?.first.type
    if (
      isBroader(
        type ?? 'Organization',
        alias,
        holderAtoms.map(({ first }) => first.nameKey),
      )
    )
      return this.#merge('resolve/other-form', 0.4, short, holder, `one of ${alias} and it is broader`)
    // What binds a receptor is not the receptor.
    if (type === 'Target' && holderAtoms.some(({ first }) => alias === `${first.nameKey}receptor`))
      return this.#merge('resolve/other-form', 0.4, short, holder, `${alias} is what it binds`)
    if (type !== 'Organization')
      return this.#merge('resolve/other-form', 0.9, short, holder, `${alias} is another form of it`)
    const derived = holderAtoms.some(({ first }) => isShortFormOf(alias, first.nameKey))
    const own = shortAtoms.some(({ first }) => first.legalForm !== null)
    const apart = holderAtoms.some(({ first }) => isOfItsOwn(alias, first.nameKey))
    const score = own || apart ? 0.4 : derived ? 0.85 : 0.6
    const reason = apart
      ? `it is a house of its own beside ${alias}`
      : own
        ? `${alias} bears a full name of its own`
        : derived
          ? `${alias} is short for it, and for nothing else`
          : `${alias} is not made of its words`
    return this.#merge('resolve/short-form', score, short, holder, reason)
  }

  #byKey(keysOf: (member: Member) => readonly string[]): ReadonlyMap<string, readonly number[]> {
    const byKey = new Map<string, number[]>()
    this.#atoms.forEach(({ first }, index) => {
      for (const key of keysOf(first)) {
        const list = byKey.get(key)
        if (list === undefined) byKey.set(key, [index])
        else list.push(index)
      }
    })
    return new Map([...byKey].sort(([a], [b]) => compareText(a, b)))
  }

  #groupOf(index: number): readonly A[] {
    return this.#sets.elementsWith(index).flatMap((other) => this.#atoms[other] ?? [])
  }

  /** The numbers in the deciding register that a group bears. */
  #identities(index: number): ReadonlySet<string> {
    const atoms = this.#groupOf(index)
    const registers = DECIDING_REGISTERS[atoms[0]?.first.type ?? 'Organization']
    return new Set(
      atoms.flatMap(({ first }) =>
        first.identifiers.filter((id) => registers.some((register) => id.startsWith(`${register}:`))),
      ),
    )
  }

  /** The legal forms that a group bears. */
  #legalForms(index: number): ReadonlySet<string> {
    return new Set(this.#groupOf(index).flatMap(({ first }) => first.legalForm ?? []))
  }

  /** What may tell a group from another of its name: numbers and legal forms; empty where nothing does. */
  #marks(index: number): string {
    return [...this.#identities(index), ...this.#legalForms(index)].join()
  }

  #sameSet(a: number, b: number): boolean {
    return this.#sets.find(a) === this.#sets.find(b)
  }

  /** Why two groups cannot be one; null where they can. */
  #conflict(a: number, b: number): string | null {
    const identities = new Set([...this.#identities(a), ...this.#identities(b)])
    if (identities.size > 1) return `${[...identities].sort().join(' and ')} are two`
    const [left, right] = [this.#legalForms(a), this.#legalForms(b)]
    const known = this.#identities(a).size > 0 && this.#identities(b).size > 0
    if (known || left.size === 0 || right.size === 0 || [...left].some((form) => right.has(form))) return null
    return `their legal forms differ: ${[...left, ...right].sort().join(' and ')}`
  }

  #merge(rule: string, score: number, a: number, b: number, reason: string): boolean {
    if (this.#sets.find(a) === this.#sets.find(b)) return false
    const refusal = this.#keptApart(a, b)
      ? 'an analyst says that they are two'
      : (this.#conflict(a, b) ?? (score < THRESHOLD ? reason : null))
    this.#note(refusal === null ? 'merged' : 'refused', rule, score, a, b, refusal ?? reason)
    if (refusal === null) this.#sets.union(a, b)
    return refusal === null
  }

  #keptApart(a: number, b: number): boolean {
    if (this.#apart.length === 0) return false
    const keysOf = (index: number): ReadonlySet<string> =>
      new Set(this.#groupOf(index).map(({ first }) => `${first.type}|${first.nameKey}`))
    const [left, right] = [keysOf(a), keysOf(b)]
    return this.#apart.some(([x, y]) => (left.has(x) && right.has(y)) || (left.has(y) && right.has(x)))
  }

  #note(verdict: Decision['verdict'], rule: string, score: number, a: number, b: number, reason: string): void {
    const keys = [this.#atoms[a]?.first.nameKey ?? '', this.#atoms[b]?.first.nameKey ?? ''] as const
    const key = [rule, reason, ...keys].join('\u0000')
    if (!this.#decisions.has(key)) this.#decisions.set(key, { verdict, rule, score, keys, reason })
  }
}

/** True where one document names both. */
const shareDocument = (a: Atom, b: Atom): boolean => {
  const [few, many] = a.documents.size < b.documents.size ? [a, b] : [b, a]
  for (const document of few.documents.keys()) if (many.documents.has(document)) return true
  return false
}

/** Decides which atoms of a block are one thing; a pure function of the set of atoms, which are given in order. */
export const decideBlock = <A extends Atom>(atoms: readonly A[], overrides: Overrides): readonly Decided<A>[] =>
  new Block(atoms, overrides).decide(overrides)
