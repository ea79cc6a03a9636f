import type { AgreementType } from '../model/agreement.ts'
import type { AgreementMention } from './agreement-mention.ts'
import { OwnedGroups, type Owned } from './owned-groups.ts'

/** The mentions of one agreement, in text order. */
export type MentionGroup = readonly AgreementMention[]

/** Kinds that name one deal in different words: a collaboration is a licence is an option to one; a settlement gives a licence. */
const FAMILY: Readonly<Record<AgreementType, string>> = {
  LICENSE: 'alliance',
  OPTION: 'alliance',
  COLLABORATION: 'alliance',
  SUPPLY: 'alliance',
  DISTRIBUTION: 'alliance',
  SERVICES: 'alliance',
  JOINT_VENTURE: 'alliance',
  OTHER: 'alliance',
  ACQUISITION: 'purchase',
  ASSET_PURCHASE: 'purchase',
  EQUITY: 'money',
  FINANCING: 'money',
  SETTLEMENT: 'alliance',
}

/** How many of one list are in the other; neither holds one twice. */
const shared = (one: readonly string[], other: readonly string[]): number => {
  let count = 0
  for (const org of one) if (other.includes(org)) count++
  return count
}

/**
 * Puts the mentions of one agreement together: the same parties (or all of the smaller set), kinds that go together,
 * dates that do not differ. Mentions with one party join the agreement of that party and kind that stands nearest before
 * them, and stand alone where there is none and the words sign it. `parentOf` gives a company's
 * parent, itself where it has none: a deal of a subsidiary told as its parent's is one deal.
 */
export const mergeMentions = (
  mentions: readonly AgreementMention[],
  parentOf: (org: string) => string,
): readonly MentionGroup[] => {
  const groups = new OwnedGroups()
  const lone: Owned[] = []
  for (const mention of mentions) {
    const owned = { mention, owners: ownersOf(mention, parentOf) }
    if (mention.parties.length === 1) lone.push(owned)
    else if (!groups.join(owned, (group) => isOneDeal(owned, group))) groups.add(owned)
  }
  for (const owned of lone)
    if (!groups.join(owned, (group) => group.some((other) => isPartOf(owned, other))) && standsAlone(owned.mention))
      groups.add(owned)
  return groups.all.map((group) => group.map(({ mention }) => mention)).filter(isDeal)
}

/** True where a mention has the parties and kind of one in the group and speaks of no other day. */
const isOneDeal = ({ mention, owners }: Owned, group: readonly Owned[]): boolean =>
  owners.length > 1 &&
  !group.some((other) => areTitledApart(mention, other.mention)) &&
  group.some(
    (other) =>
      shared(owners, other.owners) >= Math.min(owners.length, other.owners.length) &&
      goTogether(mention, other.mention),
  ) &&
  !(mention.date !== null && isTold(mention) && group.some((other) => isAnother(mention, other.mention)))

/** Two agreements whose names give days that differ. */
const areTitledApart = (a: AgreementMention, b: AgreementMention): boolean =>
  a.titled === true && b.titled === true && a.date !== b.date

/** True where a mention of one party is of the deal that `other` names. */
const isPartOf = ({ mention, owners }: Owned, other: Owned): boolean =>
  shared(owners, other.owners) > 0 &&
  !areTitledApart(mention, other.mention) &&
  (goTogether(mention, other.mention) || isPurchase(mention, other.mention)) &&
  !isInvestment(other.mention)

/** The parties, each as its parent where that is no party itself: a company and the one it buys stay two. */
const ownersOf = ({ parties }: AgreementMention, parentOf: (org: string) => string): readonly string[] => {
  const owners = distinct(parties.map(({ org }) => parentOf(org)))
  return owners.length === 1 && parties.length > 1 ? distinct(parties.map(({ org }) => org)) : owners
}

const distinct = (orgs: readonly string[]): readonly string[] =>
  orgs.length < 2 ? orgs : orgs.filter((org, i) => orgs.indexOf(org) === i)

/** "the share purchase agreement" by which a company is bought. */
const isPurchase = ({ type, weight, signed }: AgreementMention, other: AgreementMention): boolean =>
  type === 'EQUITY' && weight === 3 && !signed && other.type === 'ACQUISITION'

/** Told by a relation alone: an agreement with investors whom nobody names need not be the one with these. */
const isInvestment = ({ rule, type }: AgreementMention): boolean =>
  rule === 'agreement/relation' && (type === 'EQUITY' || type === 'FINANCING')

/** An agreement whose other side is not named: announced at the top, or told in plain words to be signed. */
const standsAlone = ({ weight, signed, type, unit, executed }: AgreementMention): boolean =>
  unit.place === 'headline' || unit.place === 'lead'
    ? (weight === 3 && signed) || (weight > 1 && type === 'LICENSE')
    : weight === 3 && executed && type !== null && unit.place === 'body'

/** Where no words name a kind, only a titled agreement that is signed is one. */
const isDeal = (group: MentionGroup): boolean =>
  group.some(({ type }) => type !== null && type !== 'OTHER') ||
  group.some(({ weight, signed }) => weight === 3 && signed)

/** Signed, or titled with its day: "a Transfer Agreement dated May 2, 2008". */
const isTold = ({ signed, weight, date, status }: AgreementMention): boolean =>
  signed || (weight === 3 && date?.length === 10 && status === null)

/** Two agreements of the same parties that were signed on days that differ. */
const isAnother = (a: AgreementMention, b: AgreementMention): boolean =>
  a.date !== null &&
  b.date !== null &&
  isTold(a) &&
  isTold(b) &&
  !a.date.startsWith(b.date) &&
  !b.date.startsWith(a.date)

const goTogether = (a: AgreementMention, b: AgreementMention): boolean =>
  (a.type === null || b.type === null || FAMILY[a.type] === FAMILY[b.type]) &&
  (a.date === null ||
    b.date === null ||
    a.date.startsWith(b.date) ||
    b.date.startsWith(a.date) ||
    !isTold(a) ||
    !isTold(b))
