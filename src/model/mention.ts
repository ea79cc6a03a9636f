import type { EntityType } from './entity.ts'
import type { Span } from './span.ts'

/** A place where an entity is named, or meant ("the Company", "its partner"). */
export interface Mention extends Span {
  readonly kind: 'Mention'
  readonly type: EntityType
  /** Id of the {@link Entity} it names. */
  readonly entity: string
  /** `name` and `alias` are forms of the entity; `anaphor` ("the antibody", "it", "both companies") is none. */
  readonly form: 'name' | 'alias' | 'anaphor'
  /** Index of its sentence. */
  readonly sentence: number
  readonly firstToken: number
  readonly lastToken: number
  readonly rule: string
  readonly confidence: number
}
