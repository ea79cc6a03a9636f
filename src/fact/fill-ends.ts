import type { EntityType } from '../model/entity.ts'
import { RELATIONS } from '../model/fact.ts'
import { slotOf } from './fill-slots.ts'
import { NONE } from './id-lists.ts'
import type { Frame } from './frame.ts'
import { partsFor } from './own-parts.ts'
import type { Reader } from './reader.ts'
import type { Site, Slot } from './site.ts'
import type { SlotNeeds, SlotTable } from './slot-needs.ts'
import { typeBits } from './type-bits.ts'

/** One end of a frame with its slots looked up. */
export interface End {
  /** In the order they are tried. */
  readonly slots: readonly { readonly fill: Slot; readonly needs: SlotNeeds }[]
  readonly types: readonly EntityType[]
  /** True where a slot needs to know the other end ("counterpart"). */
  readonly needsOther: boolean
  /** Parts of which a noun group must have one; see {@link partsFor}. */
  readonly parts: number
}

const needsOther = (slot: string): boolean =>
  slot === 'other-side' || slot === 'counterpart' || slot === 'topic-alone' || slot.startsWith('thing.')

const endOf = (slots: readonly string[], types: readonly EntityType[], table: SlotTable): End => ({
  slots: slots.map((slot) => ({ fill: slotOf(slot), needs: table.needsOf(slot, typeBits(types)) })),
  types,
  needsOther: slots.some(needsOther),
  parts: slots.reduce((parts, slot) => parts | partsFor(slot, types), 0),
})

/** The two ends of a frame. */
export const endsOf = (
  { relation, from, to }: Pick<Frame, 'relation' | 'from' | 'to'>,
  table: SlotTable,
): { readonly from: End; readonly to: End } => ({
  from: endOf(from, RELATIONS[relation].from, table),
  to: endOf(to, RELATIONS[relation].to, table),
})

/** The things at both ends of a frame. */
export interface Filled {
  readonly from: readonly string[]
  readonly to: readonly string[]
}

/** Fills both ends, the one whose slots need the other second; names the end that stays empty. */
export const fillEnds = ({ ends: { from: giver, to: taker } }: Frame, site: Site): Filled | 'from' | 'to' => {
  if (giver.needsOther) {
    const to = fill(site, taker, NONE)
    if (to.length === 0) return 'to'
    const from = fill(site, giver, to)
    return from.length === 0 ? 'from' : { from, to }
  }
  const from = fill(site, giver, NONE)
  if (from.length === 0) return 'from'
  const to = fill(site, taker, from)
  return to.length === 0 ? 'to' : { from, to }
}

const fill = (site: Site, { slots, types }: End, filled: readonly string[]): readonly string[] => {
  const cues = site.reader.cuesOf(site.syntax.sentence)
  for (const slot of slots) {
    if (!cues.mayFill(slot.needs)) continue
    let found: string[] | null = null
    for (const type of types)
      for (const id of slot.fill(site, type, filled)) {
        if (!isOf(site.reader, id, types) || (filled.length === 1 && filled[0] === id)) continue
        if (found === null) found = [id]
        else if (!found.includes(id)) found.push(id)
      }
    if (found !== null) return found
  }
  return NONE
}

const isOf = (reader: Reader, id: string, types: readonly EntityType[]): boolean => {
  const type = reader.typeOf(id)
  return type !== null && types.includes(type)
}
