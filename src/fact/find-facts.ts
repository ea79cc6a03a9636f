import { finish, type Steps } from '../in-step.ts'
import type { Fact } from '../model/fact.ts'
import type { Mention } from '../model/mention.ts'
import type { Named } from '../model/reading.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Tokens } from '../model/token.ts'
import { WordColumn } from '../sentence/word-column.ts'
import { loadGrammar, VerbForm } from '../syntax/grammar.ts'
import { Cue } from './cues.ts'
import { findCodeMakers } from './find-code-makers.ts'
import { findKinds } from './find-kinds.ts'
import { findLicenceDirection } from './find-licence-direction.ts'
import { findListedSubsidiaries } from './find-listed-subsidiaries.ts'
import { findOrphanDrugs, findOwnDrugs } from './find-own-drugs.ts'
import { findParties } from './find-parties.ts'
import { findTreatments, mayTreat } from './find-treatments.ts'
import { joined } from './id-lists.ts'
import { isOfTheField } from './is-of-the-field.ts'
import { mergeClaims } from './merge-claims.ts'
import { matchCalled, NO_FRAMES, type Claim } from './match-frames.ts'
import { pairBrackets } from './pair-brackets.ts'
import { partFamilies } from './part-families.ts'
import { turnMergers } from './turn-mergers.ts'
import { pairRespectively } from './pair-respectively.ts'
import { createReader, type Reader } from './reader.ts'
import type { CalledFrames } from './sentence-cues.ts'

/** Sections that make no claims of fact. */
const SILENT = new Set(['forward-looking', 'contacts', 'cover', 'signatures'])

/** Reads the relations between the things a document names. */
export function* findFactsInSteps(named: Named): Steps<readonly Fact[]> {
  if (!isOfTheField(named)) return []
  yield
  const reader = createReader(named)
  yield
  const woken = named.sentences.map((_, sentence) => (isWorthReading(reader, sentence) ? wake(reader, sentence) : null))
  yield
  for (const sentence of woken.keys()) if (woken[sentence] !== null) reader.syntaxOf(sentence)
  yield
  const read = woken.map((frames, sentence) => (frames === null ? null : readClaims(reader, sentence, frames)))
  yield
  learn(reader, allOf(read))
  for (const sentence of [...reader.awaiting]) {
    const frames = woken[sentence] ?? null
    if (frames !== null) read[sentence] = readClaims(reader, sentence, frames)
  }
  const claims = turnMergers(named, allOf(read))
  yield
  const made = withMakers(reader, claims)
  yield
  return mergeClaims(named, partFamilies(reader, reconcile(made)))
}

/** {@link findFactsInSteps}, all at once. */
export const findFacts = (named: Named): readonly Fact[] => finish(findFactsInSteps(named))

/** The frames that a sentence calls; null where it calls none and tells of no treatment. */
const wake = (reader: Reader, sentence: number): CalledFrames | null => {
  const frames = reader.cuesOf(sentence).called() ?? (mayTreat(reader, sentence) ? NO_FRAMES : null)
  if (frames !== null) reader.keepCues(sentence)
  return frames
}

/** The claims of all sentences that were read. */
const allOf = (read: readonly (readonly Claim[] | null)[]): readonly Claim[] => {
  const all: Claim[] = []
  for (const claims of read) if (claims !== null && claims.length > 0) all.push(...claims)
  return all
}

const withMakers = (reader: Reader, claims: readonly Claim[]): readonly Claim[] => {
  const own = joined(claims, findOwnDrugs(reader, claims))
  const directed = joined(own, findLicenceDirection(reader, own))
  const placed = joined(directed, findOrphanDrugs(reader, directed))
  const coded = joined(placed, findCodeMakers(reader, placed))
  return joined(joined(coded, findKinds(reader)), findListedSubsidiaries(reader))
}

const readClaims = (reader: Reader, sentence: number, frames: CalledFrames): readonly Claim[] =>
  pairRespectively(
    reader,
    sentence,
    joined(pairBrackets(matchCalled(reader, sentence, frames)), findTreatments(reader, sentence)),
  )

/** Longest sentence that is read, in characters; more is a table or a list that lost its breaks. */
const LONGEST = 3000

/** Two things must be named, or one and words that may stand for another. */
const isWorthReading = (reader: Reader, sentence: number): boolean => {
  const mentions = reader.mentionsOf(sentence)
  const record = reader.named.sentences[sentence]
  if (mentions.length === 0 || record === undefined || record.end - record.start > LONGEST) return false
  if (SILENT.has(reader.sectionKind(sentence))) return false
  const { tokens } = reader.named
  const cues = reader.cuesOf(sentence)
  if (cues.has(Cue.forwardLooking) && warnsOfTheFuture(tokens.lower, record)) return false
  return cues.has(Cue.standIn) || namesSeveral(mentions) || opensWithDeed(tokens, record)
}

const warnsOfTheFuture = (lower: readonly string[], { firstToken, lastToken }: Sentence): boolean => {
  for (let token = firstToken; token < lastToken; token++)
    if (lower[token] === 'forward-looking' && (lower[token + 1] ?? '').startsWith('statement')) return true
  return false
}

const namesSeveral = (mentions: readonly Mention[]): boolean => {
  const first = mentions[0]?.entity
  for (const { entity } of mentions) if (entity !== first) return true
  return false
}

const DEEDS = new WordColumn(
  (word) => (loadGrammar().verbs.get(word)?.forms ?? 0) & (VerbForm.Past | VerbForm.Participle),
)

/** "Completed the acquisition of X": a note whose first word is what was done. */
const opensWithDeed = ({ table, word }: Tokens, { firstToken }: Sentence): boolean =>
  (DEEDS.of(table)[word[firstToken] ?? 0] ?? 0) !== 0

const DEAL = new Set(['LICENSES_TO', 'COLLABORATES_WITH', 'ACQUIRES', 'GRANTS_OPTION_TO'])

/** Takes from a first reading what the second needs: who owns what, and the two sides of the announced deal. */
const learn = (reader: Reader, claims: readonly Claim[]): void => {
  for (const { type, from, to } of claims) {
    if (type === 'USES' && isAntibody(reader, to)) addTo(reader.users, to, from)
    if (type !== 'OWNS' && type !== 'DEVELOPS') continue
    addTo(reader.owners, to, from)
  }
  reader.parties = findParties(reader)
  const pair = claims.find(({ type, modality }) => DEAL.has(type) && modality === 'ASSERTED')
  if (reader.parties.length === 0 && pair !== undefined) reader.parties = [pair.from, pair.to]
}

const addTo = (known: Map<string, Set<string>>, key: string, value: string): void => {
  const values = known.get(key) ?? new Set()
  known.set(key, values.add(value))
}

/** True for a substance that is no payload or other chemical of the word lists. */
const isAntibody = ({ entities, typeOf }: Reader, id: string): boolean =>
  typeOf(id) === 'Substance' && entities.get(id)?.ids.substance === undefined

const pairOf = ({ from, to }: Claim): string => [from, to].sort().join(' ')

/** Who takes over what another owns. */
const TAKES_OVER = new Set(['develops/opts-in', 'develops/gains-drug'])

/** Deals that explain others, and the rule for "Orvane's ORV-12". */
const SURE = new Set(['LICENSES_TO', 'ACQUIRES'])
const OWNED_DRUG = 'develops/owned-drug'

const keyOf = ({ type, from, to }: Claim): string => `${type} ${from} ${to}`
const oppositeOf = ({ type, from, to }: Claim): string => `${type} ${to} ${from}`

/** Rules that only guess which way a deal runs: another rule that tells the opposite is believed. */
const UNDIRECTED = new Set([
  'distributes-for/distribution-agreement',
  'grants-option-to/option-agreement',
  'licenses-to/owns-what-is-licensed',
])

/** Who makes a drug for another does not develop it. */
const MAKES_FOR = new Set(['supplies/selected-to-make', 'supplies/makes-for', 'supplies/makes-goods-for'])

/** Rules whose claims are weighed against others, or weigh against them. */
const isWeighed = (rule: string): boolean => UNDIRECTED.has(rule) || MAKES_FOR.has(rule)

/**
 * Drops what a surer claim explains: a tender for the shares of a company that is bought is no
 * investment; who buys its partner in a merger is the buyer; two that announce news are no partners
 * where one licenses to or buys the other; who tests its drug with "Orvane's ORV-12" does not develop that.
 */
const reconcile = (claims: readonly Claim[]): readonly Claim[] => {
  if (!claims.some(({ type, rule }) => SURE.has(type) || rule === OWNED_DRUG || isWeighed(rule))) return claims
  const bought = new Set<string>()
  const owned = new Map<string, string>()
  const makers = new Set<string>()
  const dealt = new Set<string>()
  let guesses = false
  for (const claim of claims) {
    const { type, from, to, sentence, rule } = claim
    if (type === 'ACQUIRES') bought.add(`${from} ${to}`)
    if (SURE.has(type)) dealt.add(pairOf(claim))
    if (rule === OWNED_DRUG) owned.set(`${sentence} ${to}`, from)
    else if (MAKES_FOR.has(rule)) makers.add(`${sentence} ${from}`)
    else if (UNDIRECTED.has(rule)) guesses = true
  }
  const directed = guesses ? new Set(claims.filter(({ rule }) => !UNDIRECTED.has(rule)).map(oppositeOf)) : null
  return claims.filter((claim) => {
    const { type, from, to, sentence, rule } = claim
    if (rule === 'acquires/merges-with' || rule === 'acquires/merger-with') return !bought.has(`${to} ${from}`)
    if (rule === 'collaborates-with/announce-together') return !dealt.has(pairOf(claim))
    if (directed !== null && UNDIRECTED.has(rule)) return !directed.has(keyOf(claim))
    if (makers.size > 0 && rule === 'develops/develops' && makers.has(`${sentence} ${from}`)) return false
    if (type === 'INVESTS_IN') return !bought.has(`${from} ${to}`)
    return (
      owned.size === 0 ||
      type !== 'DEVELOPS' ||
      TAKES_OVER.has(rule) ||
      (owned.get(`${sentence} ${to}`) ?? from) === from
    )
  })
}
