import type { EntityRecord } from '../model/document-facts.ts'
import type { EntityType, ExternalIds, Listing } from '../model/entity.ts'
import { nameUsesOf, type NameUse } from './dated-names.ts'
import { abbreviationsIn, isClassOfDrugs, legalFormOf, normaliseName } from './normalise-name.ts'

/** One thing of one document, with the keys by which it may be the same as another document's. */
export interface Member {
  /** The document's id. */
  readonly document: string
  /** The thing's id in that document. */
  readonly entity: string
  readonly type: EntityType
  readonly name: string
  /** Other forms that name it outside its document too. */
  readonly aliases: readonly string[]
  /** Identifiers as `register:value`, sorted: `cik:855654`. */
  readonly identifiers: readonly string[]
  /** The name as it is compared. */
  readonly nameKey: string
  /** Other forms as they are compared, sorted, without the name's own key. */
  readonly aliasKeys: readonly string[]
  /** The name's legal form, where it has one: then it is nobody's short form. */
  readonly legalForm: string | null
  /** Those of the alias keys that are names it gave up. */
  readonly formerKeys: readonly string[]
  /** What its document says of its names and their dates. */
  readonly names: readonly NameUse[]
  /** The date of its document; null where not known. */
  readonly datedOn: string | null
}

/** Registers that tell two things of one type apart: different numbers, different things. */
export const DECIDING_REGISTERS: Readonly<Record<EntityType, readonly string[]>> = {
  Organization: ['cik'],
  Drug: [],
  Substance: ['substance'],
  Technology: [],
  // A family is none of its members.
  Target: ['hgnc', 'family'],
  Disease: ['doid'],
}

/** Identifiers of registers, and listings as `listing:exchange:ticker`. */
const identifiersOf = (ids: ExternalIds, listings: readonly Listing[] = []): readonly string[] =>
  [...Object.entries(ids), ...listings.map(({ exchange, ticker }) => ['listing', `${exchange}:${ticker}`] as const)]
    .map(([register, value]: readonly [string, string]) =>
      register === 'cik'
        ? `cik:${value.replace(/^0+/, '')}`
        : `${register}:${value.replace(/^[A-Z]+:/, '').toLowerCase()}`,
    )
    .sort()

/** How an entity becomes a member. */
export interface MemberOptions {
  /** Stands before keys that name nothing without it. */
  readonly scope?: (key: string) => string
  /** The date of the document. */
  readonly datedOn?: string | null
}

/** The member that an entity of a document is. */
export const toMember = (
  document: string,
  entity: EntityRecord,
  { scope = (key) => key, datedOn = null }: MemberOptions = {},
): Member => {
  const keyOf = (name: string): string => {
    const key = normaliseName(entity.type, name)
    return key === '' ? '' : scope(key)
  }
  const own = keyOf(entity.name)
  const nameKey = own === '' ? `${document}/${entity.name.toLowerCase()}` : own
  const others = [
    ...entity.aliases.filter((alias) => entity.type !== 'Drug' || !isClassOfDrugs(alias)).map(keyOf),
    ...(entity.formerNames ?? []).map(({ name }) => keyOf(name)),
    ...[entity.name, ...entity.aliases].flatMap((name) => abbreviationsIn(entity.type, name).map(scope)),
  ]
  return {
    document,
    entity: entity.id,
    type: entity.type,
    name: entity.name,
    aliases: entity.aliases.filter((alias) => normaliseName(entity.type, alias) !== ''),
    identifiers: identifiersOf(entity.ids, entity.listings),
    nameKey,
    aliasKeys: [...new Set(others)].filter((key) => key.length > 1 && key !== nameKey).sort(),
    legalForm: entity.type === 'Organization' ? legalFormOf(entity.name) : null,
    formerKeys: [...new Set((entity.formerNames ?? []).map(({ name }) => keyOf(name)))]
      .filter((key) => key.length > 1 && key !== nameKey)
      .sort(),
    names: nameUsesOf(entity, datedOn),
    datedOn,
  }
}
