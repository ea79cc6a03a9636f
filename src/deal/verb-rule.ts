import type { AgreementStatus, AgreementType, Party, PartyRole } from '../model/agreement.ts'
import type { AgreementMention } from './agreement-mention.ts'
import { WordClasses } from '../sentence/word-classes.ts'
import {
  classesAt,
  governedAfter,
  governor,
  nextName,
  ORGANIZATION,
  Preposition,
  printed,
  subjectBefore,
  wordAt,
  type Placed,
} from './find-names.ts'
import type { Unit } from './item.ts'

/** What a verb makes of its parties. */
export type Deal = Pick<AgreementMention, 'type' | 'parties' | 'weight' | 'signed' | 'status'>
/** Reads a deal from a verb at item `at` that ends before item `next`; null where it is none. */
export type VerbRule = (unit: Unit, at: number, next: number) => readonly Deal[] | Deal | null

/** A verb with what reads it. */
export interface DealVerb {
  readonly id: string
  /** A whole word with which the verb begins. */
  readonly word: RegExp
  /** Sticky: how {@link Unit.plain} must go on after that word; what it takes is part of the verb. Null for anyhow. */
  readonly rest: RegExp | null
  readonly read: VerbRule
}

/** Those of one side in their role, then those of the other in theirs; nobody is on both. */
export const pair = (
  mine: readonly string[],
  role: PartyRole,
  theirs: readonly string[],
  other: PartyRole,
): readonly Party[] => [
  ...mine.filter((org) => !theirs.includes(org)).map((org) => ({ org, role })),
  ...theirs.map((org) => ({ org, role: other })),
]

/** The words before item `at`; names are empty. */
export const before = (unit: Unit, at: number, words = 4): string => {
  let text = wordAt(unit, at - words)
  for (let i = at - words + 1; i < at; i++) text += ` ${wordAt(unit, i)}`
  return text
}

/** The `words` items from item `at`, names as ⟦Type⟧. */
export const ahead = (unit: Unit, at: number, words: number): string => printed(unit, at, at + words - 1)

/** "is not in negotiations to sell", "denied talks to acquire", "has an option, until May 2020, to license". */
const DENIED =
  /(?:^| )(?:(?:not|never|no|denie[sd]|denying)(?: \S+){0,4} (?:negotiations?|talks|discussions?|agreement|plans?|intention)|options?(?: \S+){0,6}|first (?:negotiation|refusal|offer)(?: \S+){0,4}) to$/
const UNREAL =
  /(?:not|never|may|might|could|would|seek(?:s|ing)?|if|option to|right to|ability to|opportunit\w+ to) (?:\S+ )?$/
const MOODS = new WordClasses({
  mood: /^(?:to|will)$|(?:not|never|may|might|could|would|seek(?:s|ing)?|if)$/,
  relative: /^(?:which|who)$/,
})

/** What the words before a verb make of it; `none` where it is no deal at all. */
export const moodOf = (unit: Unit, at: number): AgreementStatus | null | 'none' => {
  const classes = MOODS.of(unit.tokens)
  let held = 0
  for (let i = at - 4; i < at; i++) held |= classesAt(unit, i, classes)
  if ((held & MOODS.bit.mood) === 0) return null
  const words = before(unit, at)
  if (wordAt(unit, at - 1) === 'to' && DENIED.test(before(unit, at, 8))) return 'none'
  if (UNREAL.test(`${words} `)) return 'none'
  // "was the first company to license": it did.
  if (/(?:^| )(?:first|second|third|only|latest)(?: \S+){0,2} to$/.test(words.trim())) return null
  if (/(?:^| )(?:to|will|agreed to|agrees to|plans? to|intends? to)(?: \S+ly)?$/.test(words.trim())) return 'PROPOSED'
  return null
}

/** The one that acts: the nearest subject; all of them where they are joined. */
export const actorOf = (unit: Unit, at: number): readonly string[] => {
  const classes = MOODS.of(unit.tokens)
  for (let i = at - 1; i >= at - 2; i--)
    if ((classesAt(unit, i, classes) & MOODS.bit.relative) !== 0) return antecedentOf(unit, i)?.name.ids.slice(-1) ?? []
  return subjectBefore(unit, at)?.name.ids ?? []
}

/** The organization that "which" stands for: the nearest before it that is no part of another's description. */
const antecedentOf = (unit: Unit, at: number): Placed | null => {
  for (let i = at - 1; i >= Math.max(0, at - 25); i--) {
    const item = unit.items[i]
    if (
      item?.kind === 'name' &&
      item.type === 'Organization' &&
      !item.possessive &&
      governor(unit, i) !== Preposition.Of
    )
      return { name: item, at: i }
  }
  return null
}

/** The company that one of the prepositions governs, else the owner of what is spoken of. */
export const ownedOrGoverned = (unit: Unit, from: number, preposition: number, reach = 30): Placed | null => {
  const governed = governedAfter(unit, from, preposition, reach)
  if (governed !== null) return governed
  const named = nextName(unit, from, ORGANIZATION, 8)
  return named?.name.possessive === true ? named : null
}

/** A deal told by a verb. */
export const deal = (type: AgreementType, parties: readonly Party[], status: AgreementStatus | null): Deal => ({
  type,
  parties,
  weight: 2,
  signed: false,
  status,
})
