import { ENTITY_TYPES, type EntityType } from '../model/entity.ts'

const BITS = Object.fromEntries(ENTITY_TYPES.map((type, at) => [type, 1 << at])) as Readonly<Record<EntityType, number>>

/** An entity type as a bit, so that a number is a set of types. */
export const typeBit = (type: EntityType): number => BITS[type]

/** Several types as bits. */
export const typeBits = (types: readonly EntityType[]): number => types.reduce((bits, type) => bits | BITS[type], 0)
