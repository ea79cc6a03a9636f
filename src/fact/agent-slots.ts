import { clauseAt } from '../syntax/clause-at.ts'
import type { EntityType } from '../model/entity.ts'
import type { Sentence } from '../model/sentence.ts'
import { wordClass } from '../syntax/grammar.ts'
import { listAt } from '../syntax/list-at.ts'
import type { Clause, NounGroup, Syntax, VerbGroup } from '../syntax/syntax.ts'
import { hasLemma } from './has-lemma.ts'
import { NONE } from './id-lists.ts'
import type { Reader } from './reader.ts'
import {
  bare,
  clauseOf,
  complements,
  isNote,
  isPassive,
  nounAt,
  owners,
  relativeAnchor,
  resolve,
  union,
  verbOf,
  withPreposition,
  type Site,
  type Slot,
} from './site.ts'

/** Who does it: the subject, "by X" of a passive. */
export const agent: Slot = (site, type) => {
  const clause = clauseOf(site)
  const verb = verbOf(site.syntax, clause)
  if (clause === undefined) return NONE
  if (verb !== null && isPassive(clause, verb)) return union(site, withPreposition(clause.after, 'by'), type)
  if (verb === null && clause.kind === 'fragment') return NONE
  if (isNote(clause)) return type === 'Organization' ? topicOf(site) : NONE
  const found = subjectOf(site, clause, type)
  return found.length > 0 || type !== 'Organization' || verb === null ? found : announcer(site, clause, verb)
}

const topicOf = ({ reader, syntax }: Site): readonly string[] => {
  const topic = reader.topicOf(syntax.sentence)
  return topic === null ? NONE : [topic]
}

/** How far into a document a subject that names nothing known can be the issuer under an unknown form, in sentences. */
const LEAD = 4

/** Who announces in the lead, where the subject is a name that was not recognised. */
const announcer = ({ reader, syntax }: Site, clause: Clause, verb: VerbGroup): readonly string[] => {
  const subject = nounAt(syntax, clause.subject)
  if (syntax.sentence >= LEAD || clause.kind !== 'main' || reader.issuer === null) return NONE
  if (subject === null || subject.mentions.length > 0 || subject.pronoun !== '' || subject.determiner !== '')
    return NONE
  return hasLemma(verb, wordClass('announce-verb')) ? [reader.issuer] : NONE
}

/** The subject; for "… Y that contains Z" where Y cannot be it, what the clause around it is about. */
const subjectOf = (site: Site, clause: Clause, type: EntityType): readonly string[] => {
  const own = resolve(site, clause.subject, type)
  // "Orvane's plant makes it": a company's plants and sales force act for it.
  if (own.length === 0 && type === 'Organization') {
    const head = nounAt(site.syntax, clause.subject)?.head ?? ''
    if (wordClass('own-part').has(head)) return owners(site, clause.subject)
  }
  const parent = clauseAt(site.syntax, clause.parent)
  if (own.length > 0 || parent === undefined || type === 'Organization') return own
  if (clause.kind !== 'relative' && clause.kind !== 'participle') return own
  for (const index of [parent.anchor, parent.subject]) {
    const found = index === clause.subject ? NONE : resolve(site, index, type)
    if (found.length > 0) return found
  }
  return NONE
}

/** Who gives or gets what a noun names, by the verb over it or one that describes it: "the license granted to X by Y". */
const giverOf = (site: Site, type: EntityType, give: boolean): readonly string[] => {
  if (site.noun < 0) return NONE
  const { reader, syntax, noun } = site
  const over = giverIn(site, type, give)
  if (over.length > 0) return over
  for (let at = 0; at < syntax.clauses.length; at++) {
    const { anchor = -1, kind } = clauseAt(syntax, at) ?? {}
    if (anchor !== noun || (kind !== 'participle' && kind !== 'relative')) continue
    const found = giverIn({ reader, syntax, clause: at, noun }, type, give)
    if (found.length > 0) return found
  }
  return NONE
}

/** "granted sales and distribution rights": the first of the list that a noun stands in. */
const headOfList = ({ syntax, noun }: Site): number => listAt(syntax, noun)?.[0] ?? noun

const giverIn = (site: Site, type: EntityType, give: boolean): readonly string[] => {
  const clause = clauseOf(site)
  const verb = verbOf(site.syntax, clause)
  if (clause === undefined || verb === null) return NONE
  const passive = isPassive(clause, verb)
  const receives = hasLemma(verb, wordClass('support-receive'))
  // "receives $5 million from X for a licence": who is paid gives it.
  const paid = receives && clause.after.some(({ preposition, group }) => preposition === 'for' && group === site.noun)
  if (!paid && !changesHands(site, clause)) return NONE
  if (hasLemma(verb, wordClass('support-give'))) {
    if (give) return agent(site, type, [])
    if (passive && clause.after.some((item) => item.group === headOfList(site)))
      return resolve(site, clause.subject, type)
    const before = bare(clause).filter((group) => group < site.noun || clause.anchor === site.noun)
    const dative = union(site, before, type)
    if (dative.length > 0) return dative
    // "Grants X Exclusive License": the recipient stands in the noun group.
    const inside = passive ? undefined : nounAt(site.syntax, site.noun)?.mentions.find((own) => own.type === type)
    if (inside !== undefined) return [inside.entity]
    const given = union(site, withPreposition(complements({ ...site, noun: -1 }), 'to'), type)
    return given.length > 0 ? given : resolve(site, relativeAnchor(site, 'to'), type)
  }
  if (!receives) return NONE
  return give !== paid
    ? union(site, [...withPreposition(clause.after, 'from'), relativeAnchor(site, 'from')], type)
    : agent(site, type, [])
}

/** False for what the thing given is for: "received shares in payment of a licence fee", "was paid for the licence". */
const changesHands = ({ syntax, noun }: Site, { after }: Clause): boolean => {
  const at = after.findIndex(({ group }) => group === (listAt(syntax, noun)?.[0] ?? noun))
  const place = after[at]?.preposition ?? ''
  if (place === 'of') return after[at - 1]?.preposition === ''
  // "receives milestone payments under the licence": money.
  if (place === 'under') return !after.slice(0, at).some(({ group }) => isPayment(nounAt(syntax, group)))
  return !PURPOSE.test(place)
}
const isPayment = (group: NounGroup | null): boolean =>
  group !== null && (isAmount(group) || group.words.some((word) => wordClass('payment-noun').has(word)))

/** A number alone: "$200 million". */
const isAmount = ({ head, mentions, pronoun, determiner }: NounGroup): boolean =>
  head === '' && mentions.length === 0 && pronoun === '' && determiner === ''

const PURPOSE = /^(?:for|upon|on|in|from|in-exchange-for|in-connection-with)$/

/** The other side of the announced deal, where one side is known. */
export const counterpart: Slot = (site, _, filled) => {
  const { reader, syntax } = site
  // "the agreement between X and Y" names its sides
  if (site.noun >= 0 && withPreposition(complements(site), 'between').length > 0) return NONE
  reader.awaiting.add(syntax.sentence)
  if (reader.parties.length !== 2 || filled.length !== 1) return NONE
  const [own] = filled
  return own !== undefined && reader.parties.includes(own) ? reader.parties.filter((id) => id !== own) : NONE
}

/** "Orvane said that X …": who says what a clause tells, no regulator. */
const sayer: Slot = (site, type) => {
  const { clauses } = site.syntax
  const clause = clauseOf(site)
  const parent = clauses[clause?.parent ?? -1]
  const isTold = clause?.link === 'that' || (clause?.kind === 'participle' && bare(parent)[0] === clause.anchor)
  if (!isTold || parent === undefined || !hasLemma(verbOf(site.syntax, parent), wordClass('say-verb'))) return NONE
  return resolve(site, parent.subject, type).filter((id) => site.reader.entities.get(id)?.optional === false)
}

const saysExclusive = ({ syntax, noun }: Site): boolean =>
  nounAt(syntax, noun)?.words.some((word) => wordClass('exclusive-word').has(word)) ?? false

/** True where the sentence before, in the same block, tells of a termination: "As a result, Orvane regains …". */
const endedBefore = ({ named: { sentences, tokens } }: Reader, { sentence }: Syntax): boolean => {
  const before = sentence === 0 ? undefined : sentences[sentence - 1]
  if (before === undefined || !isNear(before, sentences[sentence])) return false
  for (let token = before.firstToken; token < before.lastToken; token++)
    if (tokens.lower[token]?.startsWith('terminat') === true) return true
  return false
}

const isNear = (before: Sentence, own: Sentence | undefined): boolean =>
  own !== undefined && own.block - before.block <= 1

/** True where a sentence speaks of the end of a deal. */
const endsDeal = ({ groups }: Syntax): boolean =>
  groups.some((group) =>
    group.kind === 'noun'
      ? group.words.some((word) => wordClass('end-noun').has(word))
      : group.kind === 'verb' && hasLemma(group, wordClass('termination-verb')),
  )

/** Slots of those who act: agents, givers and recipients, the issuer, the other side of the announced deal. */
export const AGENT_SLOTS: Readonly<Record<string, Slot>> = {
  agent,
  giver: (site, type) => giverOf(site, type, true),
  recipient: (site, type) => giverOf(site, type, false),
  'for-subject': (site, type) => {
    for (const clause of site.syntax.clauses)
      if (clause.kind === 'infinitive' && clause.subject > site.noun) return resolve(site, clause.subject, type)
    return NONE
  },
  counterpart,
  sayer,
  'counterpart-alone': (site, type, filled) =>
    complements(site).some(({ preposition }) => preposition === 'to') ? NONE : counterpart(site, type, filled),
  'counterpart-given': (site, type, filled) => {
    const verb = verbOf(site.syntax, clauseOf(site))
    // "will have exclusive rights" tells what a deal gives, "has rights" what was had.
    const isGranted = verb?.modal === 'will' && saysExclusive(site)
    return hasLemma(verb, wordClass('weak-receive')) && !isGranted ? NONE : counterpart(site, type, filled)
  },
  'counterpart-left': (site, type, filled) => {
    const [other] = counterpart(site, type, filled)
    const { reader, syntax } = site
    const isHere = reader.mentionsOf(syntax.sentence).some(({ entity }) => entity === other)
    return other !== undefined && (isHere || endsDeal(syntax) || endedBefore(reader, syntax)) ? [other] : NONE
  },
  'issuer-in': (site) => {
    const clause = clauseOf(site)
    const item = [...(clause?.before ?? NONE), ...(clause?.after ?? NONE)].find(({ group }) => group === site.noun)
    return item?.preposition === 'in' && site.reader.issuer !== null ? [site.reader.issuer] : NONE
  },
  'clause-agent': (site, type) => {
    let clause = site.clause
    for (let steps = 0; clause >= 0 && steps < 4; steps++) {
      const found = agent({ ...site, clause }, type, [])
      if (found.length > 0) return found
      clause = clauseAt(site.syntax, clause)?.parent ?? -1
    }
    return NONE
  },
  issuer: ({ reader }) => (reader.issuer === null ? NONE : [reader.issuer]),
  topic: topicOf,
}
