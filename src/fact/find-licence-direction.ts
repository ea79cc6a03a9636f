import { groupAt } from '../syntax/group-at.ts'
import type { Mention } from '../model/mention.ts'
import { wordClass } from '../syntax/grammar.ts'
import type { Clause, Group } from '../syntax/syntax.ts'
import { Cue } from './cues.ts'
import { fillSlot } from './fill-slots.ts'
import { hasLemma } from './has-lemma.ts'
import type { Claim } from './match-frames.ts'
import type { Reader } from './reader.ts'
import { verbOf } from './site.ts'

/** How far into a document its deal is announced, in sentences. */
const LEAD = 8

/**
 * LICENSES_TO from who pays whom: where the announced deal between two sides is a licence and no sentence says which way
 * it runs, the side that receives upfront payments, milestones or royalties is the licensor; else the side that keeps
 * rights; else the side that owns what is licensed.
 */
export const findLicenceDirection = (reader: Reader, claims: readonly Claim[]): readonly Claim[] => {
  const [a, b] = reader.parties
  if (a === undefined || b === undefined) return []
  const pair = new Set([a, b])
  if (
    claims.some(
      ({ type, from, to }) => (type === 'LICENSES_TO' || type === 'ACQUIRES') && pair.has(from) && pair.has(to),
    )
  )
    return []
  if (!announcesLicence(reader, pair)) return []
  for (let sentence = 0; sentence < reader.named.sentences.length; sentence++) {
    const payee = payeeIn(reader, sentence, pair)
    if (payee === null) continue
    const to = payee === a ? b : a
    return [
      {
        type: 'LICENSES_TO',
        from: payee,
        to,
        modality: 'ASSERTED',
        rule: 'licenses-to/is-paid-for-the-licence',
        sentence,
        confidence: 0.75,
      },
    ]
  }
  const keeper = keeperOf(reader, pair)
  if (keeper !== null) {
    const { from, sentence } = keeper
    const to = from === a ? b : a
    const rule = 'licenses-to/keeps-other-rights'
    return [{ type: 'LICENSES_TO', from, to, modality: 'ASSERTED', rule, sentence, confidence: 0.7 }]
  }
  const owner = ownerOfCovered(reader, pair, claims)
  if (owner === null) return []
  const to = owner.from === a ? b : a
  const { from, sentence } = owner
  return [
    {
      type: 'LICENSES_TO',
      from,
      to,
      modality: 'ASSERTED',
      rule: 'licenses-to/owns-what-is-licensed',
      sentence,
      confidence: 0.7,
    },
  ]
}

const OWNERSHIP = new Set(['develops/owned-drug', 'owns/owned-technology', 'owns/proprietary-technology'])

/** The one side that owns, by a possessive, something that the announcement names. */
const ownerOfCovered = (reader: Reader, pair: ReadonlySet<string>, claims: readonly Claim[]): Claim | null => {
  const named = new Set(reader.named.mentions.filter(({ sentence }) => sentence < LEAD).map(({ entity }) => entity))
  const owned = claims.filter(({ rule, from, to }) => OWNERSHIP.has(rule) && pair.has(from) && named.has(to))
  return new Set(owned.map(({ from }) => from)).size === 1 ? (owned[0] ?? null) : null
}

const announcesLicence = (reader: Reader, pair: ReadonlySet<string>): boolean => {
  const last = Math.min(LEAD, reader.named.sentences.length)
  for (let sentence = 0; sentence < last; sentence++) {
    if (!reader.mentionsOf(sentence).some((mention) => pair.has(mention.entity))) continue
    if (!reader.cuesOf(sentence).has(Cue.licence)) continue
    const { groups } = reader.syntaxOf(sentence)
    if (
      groups.some((group) => group.kind === 'noun' && group.words.some((word) => wordClass('licence-noun').has(word)))
    )
      return true
  }
  return false
}

/** The side that keeps rights, told within {@link LEAD} sentences: "Orvane retains the rights in Japan". */
const keeperOf = (
  reader: Reader,
  pair: ReadonlySet<string>,
): { readonly from: string; readonly sentence: number } | null => {
  const last = Math.min(LEAD, reader.named.sentences.length)
  for (let sentence = 0; sentence < last; sentence++) {
    const { lower } = reader.named.tokens
    const record = reader.named.sentences[sentence]
    if (
      record === undefined ||
      !lower.slice(record.firstToken, record.lastToken).some((word) => word.startsWith('retain'))
    )
      continue
    const syntax = reader.syntaxOf(sentence)
    for (const [at, clause] of syntax.clauses.entries()) {
      const verb = verbOf(syntax, clause)
      if (verb?.lemma !== 'retain' || verb.negative || !hasNoun(syntax.groups, clause.after, 'rights-noun')) continue
      const [subject, ...more] = fillSlot({ reader, syntax, clause: at, noun: -1 }, 'agent', 'Organization', [])
      if (subject !== undefined && more.length === 0 && pair.has(subject)) return { from: subject, sentence }
    }
  }
  return null
}

/** The side of the deal that a sentence pays: "Orvane will receive $5 million upfront", "Meltor will pay royalties". */
const payeeIn = (reader: Reader, sentence: number, pair: ReadonlySet<string>): string | null => {
  if (!reader.mentionsOf(sentence).some((mention) => mention.type === 'Organization')) return null
  const cues = reader.cuesOf(sentence)
  if (!cues.has(Cue.paying) || !(cues.has(Cue.payment) || cues.has(Cue.licence))) return null
  const syntax = reader.syntaxOf(sentence)
  for (const [at, clause] of syntax.clauses.entries()) {
    const verb = verbOf(syntax, clause)
    const receives = hasLemma(verb, wordClass('receive-verb'))
    const pays = hasLemma(verb, wordClass('pay-verb'))
    if (
      receives === pays ||
      !(hasNoun(syntax.groups, clause.after, 'payment-noun') || isForLicence(syntax.groups, clause))
    )
      continue
    if (isWithout(groupAt(syntax, clause.verb - 1))) continue
    const [subject, ...more] = fillSlot({ reader, syntax, clause: at, noun: -1 }, 'agent', 'Organization', [])
    if (subject === undefined || more.length > 0 || !pair.has(subject)) continue
    if (!pair.has(otherBefore(reader, sentence, subject) ?? subject)) continue
    return receives ? subject : ([...pair].find((id) => id !== subject) ?? null)
  }
  return null
}

/** How many sentences back the other side of a payment was named. */
const OTHER_REACH = 8

/** The company other than the subject that a sentence names first, else the one named last before it; null for none near. */
const otherBefore = (reader: Reader, sentence: number, subject: string): string | null => {
  const isOther = ({ type, form, entity }: Mention): boolean =>
    type === 'Organization' && form !== 'anaphor' && entity !== subject
  const own = reader.mentionsOf(sentence).find(isOther)
  if (own !== undefined) return own.entity
  for (let back = sentence - 1; back >= Math.max(0, sentence - OTHER_REACH); back--) {
    const before = reader.mentionsOf(back).findLast(isOther)
    if (before !== undefined) return before.entity
  }
  return null
}

/** "receives $5 million for the licence". */
const isForLicence = (groups: readonly Group[], { after }: Clause): boolean =>
  hasNoun(
    groups,
    after.filter(({ preposition }) => preposition === 'for'),
    'licence-noun',
  )

/** "without making any payment". */
const isWithout = (before: Group | undefined): boolean => before?.kind === 'mark' && before.lower === 'without'

const hasNoun = (groups: readonly Group[], items: readonly { readonly group: number }[], words: string): boolean =>
  items.some(({ group }) => {
    const noun = groups[group]
    return noun?.kind === 'noun' && noun.words.some((word) => wordClass(words).has(word))
  })
