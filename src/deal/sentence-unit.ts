import type { EntityType } from '../model/entity.ts'
import type { Mention } from '../model/mention.ts'
import type { Tokens } from '../model/token.ts'
import type { Item, Place, Unit } from './item.ts'
import { readItems, type Items } from './read-items.ts'

/** A {@link Unit} whose words and names are read when they are first asked for: most units never are. */
export class SentenceUnit implements Unit {
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly lastToken: number
  readonly sentence: number
  readonly place: Place
  readonly text: string
  readonly orgs: readonly string[]
  readonly tokens: Tokens
  readonly #mentions: readonly Mention[]
  #items: Items | undefined

  /** `mentions` are the outermost ones of the unit, in text order. */
  constructor(
    unit: Pick<Unit, 'start' | 'end' | 'firstToken' | 'lastToken' | 'sentence' | 'place' | 'text' | 'orgs'>,
    tokens: Tokens,
    mentions: readonly Mention[],
  ) {
    this.start = unit.start
    this.end = unit.end
    this.firstToken = unit.firstToken
    this.lastToken = unit.lastToken
    this.sentence = unit.sentence
    this.place = unit.place
    this.text = unit.text
    this.orgs = unit.orgs
    this.tokens = tokens
    this.#mentions = mentions
  }

  names(type: EntityType): boolean {
    return this.#mentions.some((mention) => mention.type === type)
  }

  get items(): readonly Item[] {
    return this.#read().items
  }

  get words(): Int32Array {
    return this.#read().words
  }

  get plain(): string {
    return this.#read().plain
  }

  get offsets(): readonly number[] {
    return this.#read().offsets
  }

  #read(): Items {
    return (this.#items ??= readItems(this.tokens, this.firstToken, this.lastToken, this.#mentions))
  }
}
