import type { EntityType } from '../model/entity.ts'

/** Number of entity types. */
export const TYPE_COUNT = 6

/** An entity type as a number below {@link TYPE_COUNT}, told without a table: names are few, and compared by address. */
export const typeNumber = (type: EntityType): number => {
  switch (type) {
    case 'Organization':
      return 0
    case 'Drug':
      return 1
    case 'Disease':
      return 2
    case 'Target':
      return 3
    case 'Technology':
      return 4
    case 'Substance':
      return 5
  }
}

/** An entity type as a bit, so that a number is a set of types. */
export const typeBit = (type: EntityType): number => 1 << typeNumber(type)

/** Several types as bits. */
export const typeBits = (types: readonly EntityType[]): number => types.reduce((bits, type) => bits | typeBit(type), 0)
