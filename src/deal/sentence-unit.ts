import type { EntityType } from '../model/entity.ts'
import type { Mention } from '../model/mention.ts'
import type { Named } from '../model/reading.ts'
import type { Tokens } from '../model/token.ts'
import type { Item, Place, Unit } from './item.ts'
import { readDates, type DateReading } from './read-dates.ts'
import { offsetsOf, printItems, readItems, type Items } from './read-items.ts'
import { maskOf } from './word-lanes.ts'

/** A {@link Unit} whose words and names are read when they are first asked for: most units never are. */
export class SentenceUnit implements Unit {
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly lastToken: number
  readonly place: Place
  readonly orgs: readonly string[]
  readonly tokens: Tokens
  readonly #document: string
  readonly #mentions: readonly Mention[]
  /** Masks by lane, as far as they were asked for. */
  readonly #held: number[] = []
  #text: string | null = null
  #items: Items | null = null
  #plain: string | null = null
  #offsets: readonly number[] | null = null
  #dates: readonly DateReading[] | null = null
  #today: string | null = null

  /** `mentions` are the outermost ones of the unit, in text order. */
  constructor(
    unit: Pick<Unit, 'start' | 'end' | 'firstToken' | 'lastToken' | 'place'>,
    { document, tokens }: Pick<Named, 'document' | 'tokens'>,
    mentions: readonly Mention[],
  ) {
    this.start = unit.start
    this.end = unit.end
    this.firstToken = unit.firstToken
    this.lastToken = unit.lastToken
    this.place = unit.place
    this.orgs = orgsOf(mentions)
    this.tokens = tokens
    this.#document = document.text
    this.#mentions = mentions
  }

  names(type: EntityType): boolean {
    for (const mention of this.#mentions) if (mention.type === type) return true
    return false
  }

  held(lane: number): number {
    const known = this.#held[lane]
    if (known !== undefined) return known
    while (this.#held.length < lane) this.#held.push(maskOf(this.#held.length, this))
    return (this.#held[lane] = maskOf(lane, this))
  }

  dates(today: string | null): readonly DateReading[] {
    if (this.#dates !== null && this.#today === today) return this.#dates
    this.#today = today
    return (this.#dates = readDates(this, { today }))
  }

  get text(): string {
    return (this.#text ??= this.#document.slice(this.start, this.end))
  }

  get items(): readonly Item[] {
    return this.#read().items
  }

  get words(): readonly number[] {
    return this.#read().words
  }

  get offsets(): readonly number[] {
    return (this.#offsets ??= offsetsOf(this.#read().items))
  }

  get plain(): string {
    return (this.#plain ??= printItems(this.#read().items))
  }

  #read(): Items {
    return (this.#items ??= readItems(this.tokens, this.firstToken, this.lastToken, this.#mentions))
  }
}

const NOBODY: readonly string[] = []

const orgsOf = (mentions: readonly Mention[]): readonly string[] => {
  let orgs: string[] | null = null
  for (const { type, entity } of mentions)
    if (type === 'Organization') {
      orgs ??= []
      if (!orgs.includes(entity)) orgs.push(entity)
    }
  return orgs ?? NOBODY
}
