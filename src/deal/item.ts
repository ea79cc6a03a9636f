import type { EntityType } from '../model/entity.ts'
import type { Span } from '../model/span.ts'
import type { TokenRange } from '../sentence/word-hint.ts'
import type { DateReading } from './read-dates.ts'

/** A word of a {@link Unit}, in lower case. */
export interface Word extends Span {
  readonly kind: 'word'
  readonly word: string
  /** The word's in the table of its document's tokens. */
  readonly number: number
}

/** One name, or several of one type joined by commas and "and", in a {@link Unit}. */
export interface Name extends Span {
  readonly kind: 'name'
  readonly type: EntityType
  /** Entity ids in text order, each once. */
  readonly ids: readonly string[]
  /** True before "'s": "Fairmont's antibody". */
  readonly possessive: boolean
}
export type Item = Word | Name

/** Where in a document a unit stands. */
export type Place = 'headline' | 'lead' | 'body' | 'quotation' | 'about' | 'forward-looking'

/** A sentence, or what a dateline or a row of stars cuts it into, as words and names; parentheses are left out. */
export interface Unit extends Span, TokenRange {
  readonly place: Place
  /** True where it names something of a type, be it in parentheses. */
  names(type: EntityType): boolean
  /** The bits of a lane that its words set; see `word-lanes.ts`. */
  held(lane: number): number
  /** Ids of the organizations that it names, those in parentheses too. */
  readonly orgs: readonly string[]
  readonly items: readonly Item[]
  /** The dates of its text, at offsets into it, for a document of some day; read once. */
  dates(today: string | null): readonly DateReading[]
  /** For each item its word's number in the table of the tokens, -1 for a name. */
  readonly words: readonly number[]
  /** The unit's words as printed. */
  readonly text: string
  /** The words that start in lower case, names as ⟦Type⟧, joined by spaces: what rules match. */
  readonly plain: string
  /** Where each item starts in `plain`. */
  readonly offsets: readonly number[]
}
