import { argumentAt } from '../syntax/argument-at.ts'
import { groupAt } from '../syntax/group-at.ts'
import { listAt } from '../syntax/list-at.ts'
import { clauseAround, clauseAt } from '../syntax/clause-at.ts'
import { wordClass } from '../syntax/grammar.ts'
import type { Argument, Clause, NounGroup, Syntax, VerbGroup } from '../syntax/syntax.ts'
import { Cue } from './cues.ts'
import { hasLemma } from './has-lemma.ts'
import { isPassive, verbOf } from './site.ts'
import { NONE } from './id-lists.ts'
import type { Claim } from './match-frames.ts'
import type { Reader } from './reader.ts'
import { resolveGroup } from './resolve-group.ts'
import { typeBit } from './type-bits.ts'

const CHAIN_PREPOSITIONS = new Set([
  'for',
  'in',
  'of',
  'with',
  'against',
  'including',
  'among',
  'across',
  'as',
  'to',
  'from',
  'on',
  'at',
])
const FROM_DRUG = new Set(['for', 'in', 'against', 'as', 'including', ''])
const EXCLUDED = new Set(['except', 'without', 'excluding', 'combined-with', 'besides'])
const MANNER = new Set(['based-on', 'using', 'via'])
const COMPANION = new Set(['combined-with', 'vs'])
/** Before a drug that stands beside the one that is tested, where another is named before it. */
const BESIDE = new Set(['with', 'against', 'over', 'to', 'versus'])
/** Before therapies that a drug is set against: "more potent than drugs for D". */
const UNLIKE = new Set(['than', 'unlike', 'besides'])

/**
 * TREATS: climbs from each disease up its chain of prepositions and verbs to a drug: "X for the treatment of patients
 * with D", "X is being studied in D", "X, a vaccine against D". A noun outside the trade's chain words ends the climb.
 */
export const findTreatments = (reader: Reader, sentence: number): readonly Claim[] => {
  if (!mayTreat(reader, sentence)) return NO_CLAIMS
  const syntax = reader.syntaxOf(sentence)
  const cues = reader.cuesOf(sentence)
  const mayRecall = cues.has(Cue.disease)
  const namesDrug = (cues.named & DRUG) !== 0
  const mayTest = namesDrug || reader.mainDrug !== null
  const claims: Claim[] = []
  syntax.groups.forEach((group, at) => {
    if (group.kind !== 'noun') return
    const diseases = mayRecall && isDiseaseAnaphor(group) ? lastDisease(reader, syntax, group) : diseasesOf(group)
    if (diseases.length === 0) return
    const head = listAt(syntax, at)?.[0] ?? at
    const climbed = climb(reader, syntax, head, 0)
    const tested = climbed.length === 0 && mayTest && ofTrial(syntax, head) ? drugBefore(reader, syntax, head) : null
    const drugs =
      tested !== null ? [tested] : climbed.length > 0 || namesDrug ? climbed : drugToldNext(reader, syntax, at)
    const rule = tested === null ? 'treats/chain' : 'treats/trial-of-the-main-drug'
    for (const from of drugs)
      for (const to of diseases)
        claims.push({
          type: 'TREATS',
          from,
          to,
          modality: 'ASSERTED',
          rule,
          sentence,
          confidence: tested === null ? 0.85 : 0.7,
        })
  })
  return claims
}

/** The drug that a trial is told to test: the document's own, unless only others are named before it in the sentence. */
const drugBefore = (reader: Reader, { sentence, groups }: Syntax, at: number): string | null => {
  const { mainDrug, named } = reader
  const group = groups[at]
  const start = group?.kind === 'noun' ? (named.tokens.start[group.first] ?? 0) : 0
  let last: string | null = null
  for (const mention of reader.mentionsOf(sentence)) {
    if (mention.type !== 'Drug' || mention.start >= start) continue
    if (mention.entity === mainDrug) return mainDrug
    last = mention.entity
  }
  return last ?? mainDrug
}

/** "Orvane tests a drug for D. The drug, X, is new.": X, where the sentence after one that names no drug says which it is. */
const drugToldNext = (reader: Reader, syntax: Syntax, at: number): readonly string[] => {
  const { sentences } = reader.named
  const next = syntax.sentence + 1
  if (sentences[next]?.block !== sentences[syntax.sentence]?.block) return NONE
  if (!reader.mentionsOf(next).some(({ type }) => type === 'Drug')) return NONE
  return isForDrug(syntax, at) ? nameOfDrug(reader, reader.syntaxOf(next)) : NONE
}

/** "its treatment for D", "a D drug": whether a disease is what an unnamed drug is for. */
const isForDrug = (syntax: Syntax, at: number): boolean => {
  const side = sideOf(clauseAround(syntax, at), at) ?? []
  for (let back = placeOf(side, at); back >= 0; back--) {
    const group = groupAt(syntax, side[back]?.group ?? -1)
    if (group?.kind !== 'noun') return false
    const isOwn = group.owner !== null || group.determiner === 'a' || group.determiner === 'an'
    if (isOwn && group.name?.type !== 'Disease' && wordClass('describes-Drug').has(group.head)) return true
    if (
      side[back]?.group !== at &&
      !wordClass('treat-noun').has(group.head) &&
      !wordClass('patient-noun').has(group.head)
    )
      return false
  }
  return false
}

/** "The drug, X, …": X at the head of a sentence. */
const nameOfDrug = (reader: Reader, syntax: Syntax): readonly string[] => {
  const first = syntax.groups.findIndex((group) => group.kind === 'noun')
  const group = groupAt(syntax, first)
  if (group?.kind !== 'noun' || !/^(?:the|this)$/.test(group.determiner)) return NONE
  return wordClass('drug-anaphor').has(group.head) || chainHeads().has(group.head)
    ? resolveGroup(reader, syntax, first, 'Drug')
    : NONE
}

const NO_CLAIMS: readonly Claim[] = []

/** False where a sentence means no disease, or nothing that may treat one. */
export const mayTreat = ({ cuesOf, mainDrug, mentionsOf }: Reader, sentence: number): boolean => {
  const cues = cuesOf(sentence)
  if ((cues.named & DISEASE) === 0 && !cues.has(Cue.disease)) return false
  if ((cues.meant & DRUG) !== 0 || (mainDrug !== null && cues.has(Cue.trial))) return true
  return (cues.has(Cue.drug) || cues.has(Cue.treatment)) && mentionsOf(sentence + 1).some(({ type }) => type === 'Drug')
}
const DISEASE = typeBit('Disease')
const DRUG = typeBit('Drug')

/** True where a disease stands in the complements of a trial that names no drug: "a trial in patients with D". */
const ofTrial = (syntax: Syntax, at: number): boolean => {
  const clause = clauseAround(syntax, at)
  const side = sideOf(clause, at)
  const place = side === undefined ? -1 : placeOf(side, at)
  for (let back = place - 1; side !== undefined && back >= 0; back--) {
    const group = groupAt(syntax, side[back]?.group ?? -1)
    if (group?.kind !== 'noun') return false
    if (TRIALS.test(group.head)) return true
    if (!isChain(group) && !wordClass('progress-noun').has(group.head)) return false
  }
  return side !== undefined && side === clause?.after && isTrialUnderWay(syntax, clause)
}
const TRIALS = /^(?:trials?|study|studies)$/

/** "Phase 3 trials are under way in patients with D": what the complements of such a verb tell of a trial. */
const isTrialUnderWay = (syntax: Syntax, clause: Clause): boolean => {
  const verb = verbOf(syntax, clause)
  if (verb === null || verb.negative || !hasLemma(verb, wordClass('progress-verb'))) return false
  return TRIALS.test(headOf(syntax, clause.subject))
}

const isDiseaseAnaphor = ({ head, words, determiner, mentions }: NounGroup): boolean =>
  mentions.length === 0 &&
  wordClass('disease-anaphor').has(head) &&
  /^(?:the|this|that)$/.test(determiner) &&
  words.slice(0, -1).every((word) => word === 'same')

/** Sentences that "the disease" looks back over, its own one too. */
const DISEASE_REACH = 4

/** "approved for the same disease": the disease last named before a group, in its sentence or those before in its block. */
const lastDisease = (reader: Reader, { sentence }: Syntax, group: NounGroup): readonly string[] => {
  const { sentences, tokens } = reader.named
  const start = tokens.start[group.first] ?? 0
  for (let at = sentence; at > sentence - DISEASE_REACH; at--) {
    if (at < 0 || sentences[at]?.block !== sentences[sentence]?.block) break
    const before = reader.mentionsOf(at).findLast((mention) => mention.type === 'Disease' && mention.start < start)
    if (before !== undefined) return [before.entity]
  }
  return []
}

const diseasesOf = (group: NounGroup): readonly string[] => {
  if (group.name?.type === 'Disease') return [group.name.entity]
  if (group.mentions.length === 0) return NONE
  const all = group.mentions.filter((mention) => mention.type === 'Disease')
  return [...new Set(all.map((mention) => mention.entity))]
}

const drugsOf = (reader: Reader, syntax: Syntax, index: number): readonly string[] => {
  const found = resolveGroup(reader, syntax, index, 'Drug')
  if (found.length > 0) return found
  const group = groupAt(syntax, index)
  if (group?.kind !== 'noun' || !isChain(group)) return []
  // "X's approval".
  if (typeof group.owner === 'object' && group.owner?.name?.type === 'Drug') return [group.owner.name.entity]
  return group.mentions.filter((mention) => mention.type === 'Drug').map((mention) => mention.entity)
}

const isChain = (group: NounGroup): boolean => hasWord(group, wordClass('trial-noun')) || chainHeads().has(group.head)

let heads: ReadonlySet<string> | undefined

/** Nouns that a chain can lead through. */
const chainHeads = (): ReadonlySet<string> =>
  (heads ??= new Set(
    ['treat-noun', 'patient-noun', 'disease-chain', 'class-noun', 'head-Drug', 'drug-anaphor'].flatMap((name) => [
      ...wordClass(name),
    ]),
  ))

const hasWord = ({ words }: NounGroup, wanted: ReadonlySet<string>): boolean => {
  for (const word of words) if (wanted.has(word)) return true
  return false
}

/** A noun that a chain leads through: of the trade, a disease, "KRAS mutations". */
const isLink = (group: NounGroup): boolean =>
  isChain(group) || wordClass('alteration-noun').has(group.head) || group.mentions.some((m) => m.type === 'Disease')

const climb = (reader: Reader, syntax: Syntax, at: number, steps: number): readonly string[] => {
  if (steps > 7) return []
  const group = groupAt(syntax, at)
  if (group?.kind !== 'noun') return []
  const own = drugsOf(reader, syntax, at)
  if (own.length > 0) return own
  const studied = steps === 0 && isTrial(group) ? trialDrug(reader, syntax, at) : []
  if (studied.length > 0) return studied
  if (steps > 0 && !isLink(group)) return []
  const clause = clauseAround(syntax, at)
  if (clause === undefined) return []
  const side = sideOf(clause, at)
  const place = side === undefined ? -1 : placeOf(side, at)
  const item = side?.[place]
  const sharer = item?.preposition === '' ? sharerOf(syntax, side ?? [], place) : null
  if (sharer !== null) return climb(reader, syntax, sharer, steps)
  if (side === undefined || item === undefined || EXCLUDED.has(item.preposition)) return []
  if (item.preposition !== '' && !CHAIN_PREPOSITIONS.has(item.preposition)) return []
  if (item.preposition === 'for' && UNLIKE.has(argumentAt(side, place - 1)?.preposition ?? '')) return []
  if (place > 0 && item.preposition !== '') {
    const found = climbSiblings(reader, syntax, side, place, steps)
    if (
      found.length > 0 ||
      side.slice(0, place).some((other) => EXCLUDED.has(other.preposition) && !isCompanion(reader, syntax, other))
    )
      return found
  }
  if (side === clause.after) return climbVerb(reader, syntax, at, steps)
  const verb = verbOf(syntax, clause)
  if (verb !== null && at === clause.subject && verb.lemma === 'include' && !verb.negative)
    return clause.after.flatMap(({ preposition, group }) => (preposition === '' ? drugsOf(reader, syntax, group) : []))
  if (FRONTED.has(item.preposition) && at < clause.subject && verb !== null)
    return drugOfRest(reader, syntax, clause, verb)
  return clause.anchor >= 0 && clause.kind !== 'subordinate' ? climb(reader, syntax, clause.anchor, steps + 1) : []
}

/** The arguments before the verb of a clause, or those after it: whichever hold a group. */
const sideOf = (clause: Clause | undefined, group: number): readonly Argument[] | undefined => {
  if (clause === undefined) return undefined
  if (placeOf(clause.before, group) >= 0) return clause.before
  return placeOf(clause.after, group) >= 0 ? clause.after : undefined
}

const placeOf = (items: readonly Argument[], group: number): number => {
  for (let at = 0; at < items.length; at++) if (items[at]?.group === group) return at
  return -1
}

const FRONTED = new Set(['in', 'for', 'against'])

/** "In patients with D, X met its endpoint", "For D, Orvane is testing X": the subject, else the object of what is done. */
const drugOfRest = (reader: Reader, syntax: Syntax, clause: Clause, verb: VerbGroup): readonly string[] => {
  if (verb.negative) return []
  if (!hasLemma(verb, wordClass('outcome-verb')) && !hasLemma(verb, wordClass('treat-verb'))) return []
  const subject = drugsOf(reader, syntax, clause.subject)
  const object = clause.after.find(({ preposition }) => preposition === '')
  return subject.length > 0 || object === undefined ? subject : drugsOf(reader, syntax, object.group)
}

/** "for the treatment of alcohol and opioid use disorders": the complement before "and" whose preposition this one shares. */
const sharerOf = (syntax: Syntax, side: readonly Argument[], place: number): number | null => {
  const own = side[place]
  const before = argumentAt(side, place - 1)
  if (own === undefined || before === undefined || before.preposition === '') return null
  const mark = groupAt(syntax, own.group - 1)
  const group = groupAt(syntax, before.group)
  const joined = mark?.kind === 'mark' && mark.tag === 'conjunction' && before.group === own.group - 2
  return joined && group?.kind === 'noun' && group.name === null ? before.group : null
}

/** The group right before it in the clause, and those before while they are chain words. */
const climbSiblings = (
  reader: Reader,
  syntax: Syntax,
  side: readonly Argument[],
  place: number,
  steps: number,
): readonly string[] => {
  let back = place - 1
  // "X, based on the platform, in a trial for D": how it was made says nothing of what it is for.
  while (back >= 0 && MANNER.has(side[back]?.preposition ?? '')) back--
  // "X in combination with Y for D": the chain goes on before Y.
  while (back >= 0 && isCompanion(reader, syntax, side[back])) back--
  const previous = argumentAt(side, back)
  if (previous === undefined || EXCLUDED.has(previous.preposition)) return []
  const found = drugsOf(reader, syntax, previous.group)
  const lead = argumentAt(side, back - 1)
  if (isNone(syntax, lead) || isAvoided(syntax, previous.group)) return []
  if (found.length > 0) {
    if (!FROM_DRUG.has(side[place]?.preposition ?? '')) return []
    const tested = BESIDE.has(previous.preposition) && lead !== undefined ? drugsOf(reader, syntax, lead.group) : []
    return tested.length > 0 ? tested : found
  }
  return climb(reader, syntax, previous.group, steps + 1)
}

/** "no data on X in D". */
const isNone = (syntax: Syntax, item: Argument | undefined): boolean => {
  const group = groupAt(syntax, item?.group ?? -1)
  return group?.kind === 'noun' && group.determiner === 'no'
}

/** "Discontinue X in patients with D": an order to leave a drug off. */
const isAvoided = (syntax: Syntax, at: number): boolean => {
  const clause = clauseAround(syntax, at)
  const verb = verbOf(syntax, clause)
  return clause?.kind === 'main' && clause.subject < 0 && wordClass('withhold-verb').has(verb?.lemma ?? '')
}

const isCompanion = (reader: Reader, syntax: Syntax, item: Argument | undefined): boolean =>
  item !== undefined &&
  COMPANION.has(item.preposition) &&
  (wordClass('therapy-noun').has(headOf(syntax, item.group)) || drugsOf(reader, syntax, item.group).length > 0)

const climbVerb = (reader: Reader, syntax: Syntax, at: number, steps: number): readonly string[] => {
  const clause = clauseAround(syntax, at)
  const verb = verbOf(syntax, clause)
  if (clause === undefined || verb === null || verb.negative || wordClass('hypothetical-link').has(clause.link))
    return []
  if (hasLemma(verb, wordClass('affected-verb')) && clause.anchor >= 0 && clause.kind !== 'subordinate')
    return climb(reader, syntax, clause.anchor, steps + 1)
  const own = clause.after.find(({ group }) => group === at)
  const isHeld = own?.preposition !== '' && gainsProof(syntax, clause, verb)
  if (!isHeld && !hasLemma(verb, wordClass('treat-verb')))
    return own?.preposition === 'for' && hasLemma(verb, wordClass('drug-trait-verb'))
      ? describedDrug(reader, syntax, clause)
      : []
  // "Patients on X developed D", "X is contraindicated in D".
  if (isPassive(clause, verb) && clause.kind === 'participle' && own?.preposition === '') return []
  if (clause.after.some(({ group }) => wordClass('harm-word').has(headOf(syntax, group)))) return []
  const candidates = isPassive(clause, verb)
    ? [clause.subject]
    : [
        ...clause.after.filter((item) => item.preposition === '' && item.group !== at).map((item) => item.group),
        clause.subject,
        clause.anchor,
        ...(clause.kind === 'participle' ? [groupBefore(syntax, clause.verb), ...objectsOfParent(syntax, clause)] : []),
        ...(clause.kind === 'relative' ? [clauseAt(syntax, clause.parent)?.subject ?? -1] : []),
      ]
  for (const index of candidates) {
    if (index < 0) continue
    const found = drugsOf(reader, syntax, index)
    if (found.length > 0) return found
    const trial = groupAt(syntax, index)
    if (
      trial?.kind === 'noun' &&
      (wordClass('trial-noun').has(trial.head) || wordClass('treat-noun').has(trial.head))
    ) {
      const deeper = index === clause.anchor || index === clause.subject ? trialDrug(reader, syntax, index) : []
      if (deeper.length > 0) return deeper
    }
  }
  const parent = clauseAt(syntax, clause.parent)
  const governor = verbOf(syntax, parent)
  if (clause.kind === 'infinitive' && parent !== undefined && governor !== null) {
    const subjects = [
      clause.anchor,
      ...(isPassive(parent, governor)
        ? [parent.subject]
        : parent.after.filter((i) => i.preposition === '').map((i) => i.group)),
      parent.subject,
    ]
    for (const index of subjects) {
      const found = index < 0 ? [] : drugsOf(reader, syntax, index)
      if (found.length > 0) return found
    }
  }
  return []
}

/** "X, a therapy that carries a gene, for D", "an antibody made of two parts for D": what has such a trait. */
const describedDrug = (reader: Reader, syntax: Syntax, { kind, anchor, subject }: Clause): readonly string[] => {
  if (kind !== 'participle' && kind !== 'relative') return []
  const found = anchor < 0 ? [] : drugsOf(reader, syntax, anchor)
  return found.length > 0 || subject < 0 ? found : drugsOf(reader, syntax, subject)
}

/** "positions X in oncology, addressing D": what the clause around a participle is done to. */
const objectsOfParent = ({ clauses }: Syntax, { parent }: Clause): readonly number[] =>
  (parent < 0 ? [] : (clauses[parent]?.after ?? []))
    .filter(({ preposition }) => preposition === '')
    .map(({ group }) => group)

const headOf = (syntax: Syntax, at: number): string => {
  const group = groupAt(syntax, at)
  return group?.kind === 'noun' ? group.head : ''
}

/** "showed promise in D", "won approval in D". */
const gainsProof = (syntax: Syntax, clause: Clause, verb: VerbGroup): boolean =>
  hasLemma(verb, wordClass('gain-verb')) &&
  clause.after.some(({ preposition, group }) => {
    const noun = groupAt(syntax, group)
    return (
      preposition === '' &&
      noun?.kind === 'noun' &&
      noun.determiner !== 'no' &&
      wordClass('promise-noun').has(noun.head)
    )
  })

/** The noun group right before a verb, a comma between: "a vaccine, X, targeting D". */
const groupBefore = (syntax: Syntax, verb: number): number => {
  let at = verb - 1
  while (at >= 0 && groupAt(syntax, at)?.kind === 'mark') at--
  return at
}

/** "treatment with X". */
const isTreatment = (syntax: Syntax, at: number): boolean => wordClass('treat-noun').has(headOf(syntax, at))

const isTrial = ({ head }: NounGroup): boolean => wordClass('trial-noun').has(head)

/** "a trial of X evaluated in D", "a D trial evaluating X": the drug among the complements of the trial, or that it tests. */
const trialDrug = (reader: Reader, syntax: Syntax, index: number): readonly string[] => {
  const tests = syntax.clauses.find(({ anchor, kind }) => anchor === index && kind === 'participle')
  const test = verbOf(syntax, tests)
  if (tests !== undefined && test?.shape === 'gerund' && wordClass('treat-verb').has(test.lemma)) {
    const object = tests.after.find(({ preposition }) => preposition === '')
    const found = object === undefined ? [] : drugsOf(reader, syntax, object.group)
    if (found.length > 0) return found
  }
  const clause = clauseAround(syntax, index)
  const side = sideOf(clause, index)
  const place = side === undefined ? -1 : placeOf(side, index)
  const next = side?.[place + 1]
  const isOf = next?.preposition === 'of' || next?.preposition === 'for'
  return isOf || (next?.preposition === 'with' && isTreatment(syntax, index)) ? drugsOf(reader, syntax, next.group) : []
}
