import { SenseFlag } from '../lexicon/lexicon.ts'
import type { EntityType } from '../model/entity.ts'
import type { Candidate } from './candidate.ts'
import type { Name } from './name.ts'

/** One place where a thing is named or meant. */
export interface Place {
  readonly first: number
  readonly last: number
  /** What stands there; null for an anaphor. */
  readonly name: Name | null
  readonly rule: string
  readonly confidence: number
}

/** A thing of the document while its forms are gathered. */
export interface Thing {
  type: EntityType
  id: string | null
  flags: number
  confidence: number
  /** Whether it is written with a legal form somewhere. */
  isRegistered: boolean
  /** Its forms as first written, by their folded spelling. */
  readonly forms: Map<string, Name>
  readonly places: Place[]
  /** Forms that it gave up, folded, with when and where that is said. */
  readonly former: {
    readonly form: string
    readonly until: string | null
    readonly first: number
    readonly last: number
  }[]
  /** The thing that it turned out to be, null where it stands for itself. */
  joined: Thing | null
}

/** A thing of each key, by type. */
type Index = Map<EntityType, Map<string, Thing>>

const indexOf = (index: Index, type: EntityType): Map<string, Thing> => {
  let things = index.get(type)
  if (things === undefined) index.set(type, (things = new Map<string, Thing>()))
  return things
}

/** Notes whether one of an organization's names has a legal form. */
const register = (thing: Thing, name: Name): void => {
  if (thing.type !== 'Organization' || name.bare === name.words) return
  thing.isRegistered = true
  const folded = name.folded(thing.type)
  const known = thing.forms.get(folded)
  // With its legal form a name is fuller.
  if (known !== undefined && known.bare === known.words) thing.forms.set(folded, name)
}

/** Legal forms, which name nothing. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(['llc', 'ltd', 'inc', 'corp', 'co', 'lp', 'n a', 'l p', 'llp'])

/** Things by form and by lexicon id; two that turn out to be one are joined. */
export class Things {
  readonly #byForm: Index = new Map()
  readonly #byId: Index = new Map()
  readonly #all: Thing[] = []

  root(thing: Thing): Thing {
    let at = thing
    while (at.joined !== null) at = at.joined
    return at
  }

  /** The thing of a type with this form, if there is one. */
  find(type: EntityType, name: Name): Thing | undefined {
    return this.findFolded(type, name.folded(type))
  }

  /** The same by the folded form. */
  findFolded(type: EntityType, folded: string): Thing | undefined {
    const thing = this.#byForm.get(type)?.get(folded)
    return thing && this.root(thing)
  }

  /** The thing that a candidate names; `flags` and `id` are those of the words that name it. */
  add({ type, confidence }: Candidate, name: Name, id: string | null, flags: number): Thing {
    // Two brands of one drug are two things.
    const merges = id !== null && !(type === 'Drug' && (flags & SenseFlag.Derived) !== 0)
    const named = this.#byForm.get(type)?.get(name.folded(type))
    const ids = merges ? indexOf(this.#byId, type) : undefined
    const identified = merges ? ids?.get(id) : undefined
    const known = named ?? identified
    const thing = known === undefined ? this.#create(type) : this.root(known)
    thing.id ??= id
    thing.flags |= flags
    if (confidence > thing.confidence) thing.confidence = confidence
    if (identified !== undefined) this.join(identified, thing)
    else if (merges) ids?.set(id, thing)
    if (named === undefined) this.addForm(thing, name)
    else register(this.root(thing), name)
    return this.root(thing)
  }

  addForm(thing: Thing, name: Name): void {
    const folded = name.folded(thing.type)
    if (folded === '' || LEGAL_FORMS.has(folded)) return
    const root = this.root(thing)
    if (!root.forms.has(folded)) root.forms.set(folded, name)
    register(root, name)
    this.#claim(this.#byForm, thing.type, folded, root)
  }

  /** Makes two things of one type one. */
  join(a: Thing, b: Thing): void {
    const into = this.root(a)
    const from = this.root(b)
    if (into === from || into.type !== from.type) return
    from.joined = into
    into.id ??= from.id
    into.flags |= from.flags
    into.confidence = Math.max(into.confidence, from.confidence)
    into.isRegistered ||= from.isRegistered
    for (const [folded, name] of from.forms) if (!into.forms.has(folded)) into.forms.set(folded, name)
    into.places.push(...from.places)
    into.former.push(...from.former)
  }

  /** Makes a thing one of another type, known there by its forms. */
  retype(thing: Thing, type: EntityType): void {
    const former = indexOf(this.#byForm, thing.type)
    thing.type = type
    for (const [folded, name] of thing.forms) {
      this.#claim(this.#byForm, type, name.folded(type), thing)
      former.delete(folded)
    }
  }

  all(): Thing[] {
    return this.#all.filter(({ joined }) => joined === null)
  }

  /** All of one type. */
  ofType(type: EntityType): Thing[] {
    return this.#all.filter((thing) => thing.joined === null && thing.type === type)
  }

  #create(type: EntityType): Thing {
    const thing: Thing = {
      type,
      id: null,
      flags: 0,
      confidence: 0,
      isRegistered: false,
      forms: new Map(),
      places: [],
      former: [],
      joined: null,
    }
    this.#all.push(thing)
    return thing
  }

  #claim(index: Index, type: EntityType, key: string, thing: Thing): void {
    const things = indexOf(index, type)
    const holder = things.get(key)
    if (holder === undefined) things.set(key, thing)
    else if (holder !== thing) this.join(holder, thing)
  }
}
