import type { Agreement, UnattachedSum } from './agreement.ts'
import type { Contract } from './contract.ts'
import type { Document } from './document.ts'
import type { Entity } from './entity.ts'
import type { Event } from './event.ts'
import type { Fact } from './fact.ts'
import type { Mention } from './mention.ts'
import type { Section } from './section.ts'
import type { Sentence } from './sentence.ts'
import type { Tokens } from './token.ts'

/** A document cut into sections, sentences and tokens: what every later stage reads. */
export interface Layout {
  readonly document: Document
  readonly sections: readonly Section[]
  readonly sentences: readonly Sentence[]
  readonly tokens: Tokens
}

/** A layout with the things it names. Mentions stand in text order; nested ones follow the one around them. */
export interface Named extends Layout {
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
}

/** Everything that one document says. */
export interface Reading extends Named {
  readonly facts: readonly Fact[]
  readonly agreements: readonly Agreement[]
  readonly events: readonly Event[]
  /** Sums of money that no agreement claims. */
  readonly unattached: readonly UnattachedSum[]
  readonly contract: Contract | null
}
