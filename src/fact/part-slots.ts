import { groupAt } from '../syntax/group-at.ts'
import { clauseAround } from '../syntax/clause-at.ts'
import { wordClass } from '../syntax/grammar.ts'
import { hasLemma } from './has-lemma.ts'
import { denoted } from './name-slots.ts'
import { clauseOf, nounAt, resolve, verbOf, type Site, type Slot } from './site.ts'

/** The noun group that "whose" opens a description of, -1 where the clause does not open so. */
const whoseGroup = ({ syntax, ...site }: Site): number => {
  const clause = clauseOf({ syntax, ...site })
  if (clause?.link !== 'whose') return -1
  let at = clause.subject
  while (at >= 0 && !isWhose(groupAt(syntax, at))) at--
  for (at--; at >= 0; at--) if (nounAt(syntax, at) !== null) return at
  return -1
}

const isWhose = (group: Site['syntax']['groups'][number] | undefined): boolean =>
  group?.kind === 'mark' && group.lower === 'whose'

/** Slots of wholes and their parts, and of what bears a thing. */
export const PART_SLOTS: Readonly<Record<string, Slot>> = {
  // "ORV-12, whose payload is DM1".
  whose: (site, type) => resolve(site, whoseGroup(site), type),
  // "Orvane, whose lead drug ORV-12 is new".
  'whose-subject': (site, type) => (clauseOf(site)?.subject === site.noun ? resolve(site, whoseGroup(site), type) : []),
  // "ORV-12 contains a CD70 antibody", "an ADC composed of a CD70 antibody".
  whole: (site, type) => {
    const clause = clauseOf(site)
    if (clause === undefined || clause.subject < 0) return []
    if (!hasLemma(verbOf(site.syntax, clause), wordClass('made-of-verb'))) return []
    const isPart = clause.after.some(
      ({ group, preposition }) => group === site.noun && /^(?:of|from|)$/.test(preposition),
    )
    return isPart ? denoted({ ...site, noun: clause.subject }, type) : []
  },
  // "ORV-12's payload".
  'thing-owner': ({ syntax, noun }, type) => {
    const owner = nounAt(syntax, noun)?.owner
    return typeof owner === 'object' && owner?.name?.type === type ? [owner.name.entity] : []
  },
  // "a peptide labeled with actinium-225 that targets CD70": what is made with the substance that a relative stands behind.
  'user-of-part': ({ syntax, ...site }, type) => {
    const { kind, anchor = -1 } = clauseOf({ syntax, ...site }) ?? {}
    if (type !== 'Drug' || kind !== 'relative' || nounAt(syntax, anchor)?.name?.type !== 'Substance') return []
    const made = clauseAround(syntax, anchor)
    return made?.kind === 'participle' ? resolve({ syntax, ...site }, made.subject, type) : []
  },
  // "Using the Linkora platform, Meltor designed ORV-12".
  'fronted-using': (site, type) => {
    const { before = [], subject = -1 } = clauseOf(site) ?? {}
    const fronted = before.filter(({ preposition, group }) => group < subject && FRONTED.test(preposition))
    return fronted.flatMap(({ group }) => resolve(site, group, type))
  },
  // "renal cancer tumors", "10% of renal cancer tumors", "patients with renal cancer".
  borne: (site, type) => {
    const { before = [], subject = -1 } = clauseOf(site) ?? {}
    const groups = [subject, ...before.filter(({ group }) => group > subject).map(({ group }) => group)]
    return groups.flatMap((index) => {
      const group = nounAt(site.syntax, index)
      const bears = group !== null && (group.name?.type === type || wordClass('head-Disease').has(group.head))
      return bears ? group.mentions.filter((mention) => mention.type === type).map(({ entity }) => entity) : []
    })
  },
}
const FRONTED = /^(?:using|with|through|via|from)$/
