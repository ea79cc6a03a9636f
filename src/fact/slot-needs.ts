import type { NounGroup, Syntax } from '../syntax/syntax.ts'

/** What a noun group holds that slots look for, as bits. */
const Holds = { owner: 1, name: 2, nested: 4, mentions: 8, compounds: 16, cause: 32 } as const

/** What a slot cannot be filled without; a slot that is not listed may be filled from elsewhere. */
const NEEDS: Readonly<Record<string, number>> = {
  owner: Holds.owner,
  'thing-owner': Holds.owner,
  'own-name': Holds.name,
  'maker-behind': Holds.name,
  'maker-before': Holds.mentions,
  institute: Holds.name,
  nested: Holds.name | Holds.nested,
  mods: Holds.mentions,
  'owner-mods': Holds.mentions,
  compound: Holds.compounds,
  based: Holds.compounds,
  mutated: Holds.compounds,
  partnered: Holds.compounds,
  cause: Holds.cause,
}

/** What each of an end's slots needs, as bits. */
export const needsOf = (slots: readonly string[]): readonly number[] => slots.map((slot) => NEEDS[slot] ?? 0)

/**
 * What a noun group holds, as bits; `caused` says that its sentence gives a cause ("due to"). Those of a list may share an
 * owner: "its Phase 1/2 clinical trial".
 */
export const holdingsOf = (group: NounGroup, isListed: boolean, caused: boolean): number =>
  (group.owner === null && !isListed ? 0 : Holds.owner) |
  (group.name === null ? 0 : Holds.name) |
  (group.mentions.length > 1 ? Holds.nested : 0) |
  (group.mentions.length > 0 ? Holds.mentions : 0) |
  (group.compounds.length > 0 ? Holds.compounds : 0) |
  (caused ? Holds.cause : 0)

/** True where a sentence says "due to", "caused by". */
export const givesCause = ({ groups }: Syntax): boolean =>
  groups.some((group) => group.kind === 'mark' && group.lower === 'due-to')

/** True where one of an end's slots has what it needs. */
export const mayFill = (needs: readonly number[], holdings: number): boolean => {
  for (const need of needs) if ((need & holdings) === need) return true
  return false
}
