import type { EntityType } from '../model/entity.ts'
import type { NounGroup, Syntax } from '../syntax/syntax.ts'
import { typeBit, typeBits } from './type-bits.ts'

/** Bits of what a noun group holds: types of its own name, of what else it mentions, of names in compounds; an owner. */
const Shift = { name: 0, modifier: 8, compound: 16 } as const
const OWNED = 1 << 24
/** What stands outside the group, as it always does. */
const ELSEWHERE = 1 << 25

/** Every part: what is asked of a site that is no noun group. */
export const ALL_PARTS = -1

/** The parts of a noun group, as bits. */
export const partsOf = ({ listOf }: Syntax, noun: number, group: NounGroup): number => {
  const { name, mentions, compounds, owner } = group
  // A member of a list may share the owner of the first.
  let parts = owner !== null || (listOf[noun] ?? -1) >= 0 ? OWNED | ELSEWHERE : ELSEWHERE
  if (name !== null) parts |= typeBit(name.type) << Shift.name
  for (const mention of mentions) if (mention !== name) parts |= typeBit(mention.type) << Shift.modifier
  for (const { mention } of compounds) parts |= typeBit(mention.type) << Shift.compound
  return parts
}

/** Where the slots that look at nothing but the noun group itself find their things. */
const PLACES: Readonly<Record<string, readonly (keyof typeof Shift)[]>> = {
  'own-name': ['name'],
  fund: ['name'],
  institute: ['name'],
  mods: ['modifier'],
  nested: ['modifier'],
  'owner-mods': ['name', 'modifier'],
  compound: ['compound'],
  based: ['compound'],
  mutated: ['compound'],
  backed: ['compound'],
  owned: ['compound'],
  partnered: ['compound'],
}

/** The parts of which a noun group must have one before a slot finds things of some types. */
export const partsFor = (slot: string, types: readonly EntityType[]): number =>
  slot === 'owner'
    ? OWNED
    : (PLACES[slot]?.reduce((parts, place) => parts | (typeBits(types) << Shift[place]), 0) ?? ALL_PARTS)
