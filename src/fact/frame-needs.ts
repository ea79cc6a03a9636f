import { RELATION_TYPES, RELATIONS, type RelationType } from '../model/fact.ts'
import type { EntityType } from '../model/entity.ts'
import { CueSet } from './cue-set.ts'
import type { CueWords } from './cue-words.ts'
import type { Frame, Guard } from './frame.ts'
import type { SentenceCues } from './sentence-cues.ts'
import { isOutside, type SlotNeeds, type SlotTable } from './slot-needs.ts'
import { typeBit, typeBits } from './type-bits.ts'

/** What a sentence must hold before a frame can say anything of it; see {@link mayClaim}. */
export interface FrameNeeds {
  /** Those of its guards, and those that all slots of one end need. */
  readonly cues: CueSet
  /** Types of which its object must be, as bits; 0 where any will do. */
  readonly objects: number
  /** The cue that its goods give, where they are no drug or substance; {@link NO_GOODS} where it asks for none. */
  readonly goods: number
  readonly from: EndNeeds
  readonly to: EndNeeds
}

interface EndNeeds {
  /** True where a slot can be filled from outside the sentence. */
  readonly isOpen: boolean
  readonly slots: readonly SlotNeeds[]
}

const endNeeds = (slots: readonly string[], types: readonly EntityType[], table: SlotTable): EndNeeds => {
  const needs = slots.map((slot) => table.needsOf(slot, typeBits(types)))
  return { isOpen: needs.some(({ source }) => isOutside(source)), slots: needs }
}

/** The cues without which no slot of an end can be filled. */
const sharedCues = ({ slots: [first, ...others] }: EndNeeds): CueSet => {
  let shared = first?.cues ?? new CueSet()
  for (const { cues } of others) {
    const both = new CueSet()
    both.addShared(shared, cues)
    shared = both
  }
  return shared
}

/** The cue of a guard that asks for a word; null for one that asks for something else or for none. */
const cueOf = (guard: Guard): string | null =>
  guard.kind === 'has' ||
  guard.kind === 'purpose' ||
  guard.kind === 'via' ||
  guard.kind === 'says' ||
  guard.kind === 'head' ||
  guard.kind === 'adverb' ||
  guard.kind === 'particle'
    ? guard.words
    : null

const NO_GOODS = -1
const GOODS = typeBits(['Drug', 'Substance'])

const goodsCue = (guards: readonly Guard[], words: CueWords): number => {
  const guard = guards.find(({ kind }) => kind === 'goods')
  return guard?.kind === 'goods' ? words.numberOf(`${guard.words}|goods-noun`) : NO_GOODS
}

/** Reads off a frame's slots and guards what it needs. */
export const frameNeeds = (
  { relation, from, to, guards }: Pick<Frame, 'relation' | 'from' | 'to' | 'guards'>,
  words: CueWords,
  table: SlotTable,
): FrameNeeds => {
  const cues = guards.map(cueOf).filter((cue) => cue !== null)
  const ends = {
    from: endNeeds(from, RELATIONS[relation].from, table),
    to: endNeeds(to, RELATIONS[relation].to, table),
  }
  const needed = CueSet.of(cues.map((cue) => words.numberOf(cue)))
  needed.addAll(sharedCues(ends.from))
  needed.addAll(sharedCues(ends.to))
  return {
    cues: needed,
    objects: guards.reduce(
      (bits, guard) => (guard.kind === 'object' ? bits | typeBit(guard.words as EntityType) : bits),
      0,
    ),
    goods: goodsCue(guards, words),
    ...ends,
  }
}

const ENDS = RELATION_TYPES.map((relation) => ({
  from: typeBits(RELATIONS[relation].from),
  to: typeBits(RELATIONS[relation].to),
}))

/** The gate that a frame must find open, as a bit: that of its relation, or of its relation with an end from outside the sentence. */
export const gateOf = (relation: RelationType, { from, to }: FrameNeeds): number =>
  1 << (RELATION_TYPES.indexOf(relation) + (from.isOpen || to.isOpen ? ENDS.length : 0))

/** The gates that the types of things in a sentence open, as bits. */
export const possibleGates = (said: SentenceCues): number => {
  let gates = 0
  for (let at = 0; at < ENDS.length; at++) {
    const { from = 0, to = 0 } = ENDS[at] ?? {}
    const hasFrom = (said.acting & from) !== 0
    const hasTo = (said.acting & to) !== 0
    if (hasFrom && hasTo && said.mayDiffer(from | to)) gates |= 1 << at
    if (hasFrom || hasTo) gates |= 1 << (at + ENDS.length)
  }
  return gates
}

/** False where a frame can say nothing of a sentence, by what the sentence holds alone, before it is parsed. */
export const mayClaim = ({ cues, objects, goods, from, to }: FrameNeeds, said: SentenceCues): boolean =>
  said.cues.hasAll(cues) &&
  (objects === 0 || (said.meant & objects) !== 0) &&
  (goods === NO_GOODS || said.has(goods) || (said.meant & GOODS) !== 0) &&
  mayFill(from, said) &&
  mayFill(to, said)

const mayFill = ({ slots }: EndNeeds, said: SentenceCues): boolean => {
  for (const needs of slots) if (said.mayFill(needs)) return true
  return false
}
