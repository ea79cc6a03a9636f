import type { EntityType } from '../model/entity.ts'
import { DisjointSets } from './disjoint-sets.ts'
import { DECIDING_REGISTERS, type Member } from './member.ts'
import { NO_OVERRIDES, type Overrides } from './overrides.ts'

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

/** One real-world thing: the members that are it. */
export interface Cluster {
  readonly type: EntityType
  readonly members: readonly Member[]
  readonly decisions: readonly Decision[]
}

/** Merging needs at least this score. */
const THRESHOLD = 0.8

/** A ticker may be given to another company later: documents further apart than this do not identify by it. */
const LISTING_DAYS = 366

/** Members with the same keys are decided together. */
interface Atom {
  readonly signature: string
  readonly first: Member
  readonly members: Member[]
  readonly documents: Set<string>
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const atomsOf = (members: readonly Member[]): readonly Atom[] => {
  const atoms = new Map<string, Atom>()
  for (const member of members) {
    const { type, nameKey, legalForm, identifiers, aliasKeys, formerKeys } = member
    const signature = [type, nameKey, legalForm, identifiers, aliasKeys, formerKeys].join('\u0000')
    const atom = atoms.get(signature) ?? { signature, first: member, members: [], documents: new Set() }
    atom.members.push(member)
    atom.documents.add(member.document)
    atoms.set(signature, atom)
  }
  return [...atoms.values()].sort((a, b) => compare(a.signature, b.signature))
}

/** Atoms that share any key with one another, however indirectly: only these can be one thing. */
const blocksOf = (atoms: readonly Atom[], overrides: Overrides): readonly (readonly Atom[])[] => {
  const sets = new DisjointSets(atoms.length)
  const firstWith = new Map<string, number>()
  const link = (key: string, index: number): void => {
    const other = firstWith.get(key)
    if (other === undefined) firstWith.set(key, index)
    else sets.union(other, index)
  }
  atoms.forEach(({ first }, index) => {
    link(`${first.type}|${first.nameKey}`, index)
    for (const key of first.aliasKeys) link(`${first.type}|${key}`, index)
    for (const id of first.identifiers) link(`${first.type}|#${id}`, index)
  })
  for (const [a, b] of overrides.same) {
    const [left, right] = [firstWith.get(a), firstWith.get(b)]
    if (left !== undefined && right !== undefined) sets.union(left, right)
  }
  return sets.groups().map((group) => group.flatMap((index) => atoms[index] ?? []))
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
class Block {
  readonly #atoms: readonly Atom[]
  readonly #sets: DisjointSets
  readonly #decisions: Decision[] = []
  readonly #apart: readonly (readonly [string, string])[]

  constructor(atoms: readonly Atom[], overrides: Overrides) {
    this.#atoms = atoms
    this.#sets = new DisjointSets(atoms.length)
    this.#apart = overrides.different
  }

  /** Merges by the analyst's word, then identifiers, names and short forms; the surest first. */
  decide(overrides: Overrides): readonly Cluster[] {
    if (this.#atoms.length > 1) {
      for (const [a, b] of overrides.same) this.#mergeOverride(a, b)
      this.#mergeIdentifiers()
      this.#mergeNames()
      this.#mergeFormerNames()
      this.#mergeListings()
      while (this.#mergeShortForms()) continue
    }
    return this.#sets.groups().map((group) => {
      const atoms = group.flatMap((index) => this.#atoms[index] ?? [])
      const keys = new Set(atoms.map(({ first }) => first.nameKey))
      return {
        type: atoms[0]?.first.type ?? 'Organization',
        members: atoms.flatMap(({ members }) => members),
        decisions: this.#decisions.filter(({ keys: [a, b] }) => keys.has(a) || keys.has(b)),
      }
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
    this.#atoms.forEach(({ first, members }, index) => {
      for (const id of first.identifiers.filter((each) => each.startsWith('listing:')))
        for (const { datedOn } of members)
          if (datedOn !== null) dated.set(id, [...(dated.get(id) ?? []), [datedOn, index]])
    })
    for (const [id, places] of [...dated].sort(([a], [b]) => compare(a, b))) {
      const inOrder = places.sort(([a, i], [b, j]) => compare(a, b) || i - j)
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
    const documents = new Set(shortAtoms.flatMap(({ documents: all }) => [...all]))
    const together = holderAtoms.some(({ documents: all }) => [...all].some((document) => documents.has(document)))
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
    const score = own ? 0.4 : derived ? 0.85 : 0.6
    const reason = own
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
    return new Map([...byKey].sort(([a], [b]) => compare(a, b)))
  }

  #groupOf(index: number): readonly Atom[] {
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
    const known = this.#decisions.some(
      (decision) =>
        decision.rule === rule &&
        decision.reason === reason &&
        decision.keys[0] === keys[0] &&
        decision.keys[1] === keys[1],
    )
    if (!known) this.#decisions.push({ verdict, rule, score, keys, reason })
  }
}

/**
 * Groups the things of many documents so that one real-world thing is one cluster. The result depends on the set of
 * members alone, never on their order; each cluster says which rules merged it and which merges were refused.
 */
export const clusterMembers = (members: readonly Member[], overrides: Overrides = NO_OVERRIDES): readonly Cluster[] =>
  blocksOf(atomsOf(members), overrides).flatMap((atoms) => new Block(atoms, overrides).decide(overrides))
