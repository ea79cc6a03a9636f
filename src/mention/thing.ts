import { SenseFlag } from '../lexicon/lexicon.ts'
import type { EntityType } from '../model/entity.ts'
import type { Candidate } from './candidate.ts'
import { foldName } from './fold-name.ts'

/** One place where a thing is named; `defined` forms ("the Company") never become its name. */
export interface Place {
  readonly first: number
  readonly last: number
  readonly form: 'name' | 'alias' | 'anaphor'
  readonly rule: string
  readonly confidence: number
}

/** A thing of the document while its forms are gathered. */
export interface Thing {
  type: EntityType
  id: string | null
  flags: number
  confidence: number
  /** Folded form to the words as first written. */
  readonly forms: Map<string, string>
  readonly places: Place[]
  /** Forms that it gave up, folded, with when and where that is said. */
  readonly former: {
    readonly form: string
    readonly until: string | null
    readonly first: number
    readonly last: number
  }[]
}

/** Things by form and by lexicon id; two that turn out to be one are joined. */
export class Things {
  readonly #parents = new Map<Thing, Thing>()
  readonly #byForm = new Map<string, Thing>()
  readonly #byId = new Map<string, Thing>()
  readonly #all: Thing[] = []

  root(thing: Thing): Thing {
    let at = thing
    for (let up = this.#parents.get(at); up !== undefined; up = this.#parents.get(at)) at = up
    return at
  }

  /** The thing of a type with this form, if there is one. */
  find(type: EntityType, name: string): Thing | undefined {
    const thing = this.#byForm.get(`${type}|${foldName(name, type)}`)
    return thing && this.root(thing)
  }

  add(candidate: Candidate, words: string): Thing {
    const { type, id, flags, confidence } = candidate
    // Two brands of one drug are two things.
    const merges = id !== null && !(type === 'Drug' && (flags & SenseFlag.Derived) !== 0)
    const known =
      this.#byForm.get(`${type}|${foldName(words, type)}`) ?? (merges ? this.#byId.get(`${type}|${id}`) : undefined)
    const thing = known === undefined ? this.#create(type) : this.root(known)
    thing.id ??= id
    thing.flags |= flags
    thing.confidence = Math.max(thing.confidence, confidence)
    if (merges) this.#claim(this.#byId, `${type}|${id}`, thing)
    this.addForm(thing, words)
    return this.root(thing)
  }

  addForm(thing: Thing, words: string): void {
    const folded = foldName(words, thing.type)
    if (folded === '' || /^(?:llc|ltd|inc|corp|co|lp|n a|l p|llp)$/.test(folded)) return
    const root = this.root(thing)
    if (!root.forms.has(folded)) root.forms.set(folded, words)
    this.#claim(this.#byForm, `${thing.type}|${folded}`, root)
  }

  /** Makes two things of one type one. */
  join(a: Thing, b: Thing): void {
    const [into, from] = [this.root(a), this.root(b)]
    if (into === from || into.type !== from.type) return
    this.#parents.set(from, into)
    into.id ??= from.id
    into.flags |= from.flags
    into.confidence = Math.max(into.confidence, from.confidence)
    for (const [folded, words] of from.forms) if (!into.forms.has(folded)) into.forms.set(folded, words)
    into.places.push(...from.places)
    into.former.push(...from.former)
  }

  /** Makes a thing one of another type, known there by its forms. */
  retype(thing: Thing, type: EntityType): void {
    const former = thing.type
    thing.type = type
    for (const [folded, words] of thing.forms) {
      this.#claim(this.#byForm, `${type}|${foldName(words, type)}`, thing)
      this.#byForm.delete(`${former}|${folded}`)
    }
  }

  all(): Thing[] {
    return this.#all.filter((thing) => !this.#parents.has(thing))
  }

  #create(type: EntityType): Thing {
    const thing: Thing = { type, id: null, flags: 0, confidence: 0, forms: new Map(), places: [], former: [] }
    this.#all.push(thing)
    return thing
  }

  #claim(index: Map<string, Thing>, key: string, thing: Thing): void {
    const holder = index.get(key)
    if (holder === undefined) index.set(key, thing)
    else this.join(this.root(holder), thing)
  }
}
