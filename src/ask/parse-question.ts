import { aboutClause, matchNoun, parseNounPhrase, termOf } from './parse-noun-phrase.ts'
import { parsePeriod } from './parse-period.ts'
import { isAuxiliary, parseInverted, parseVerbPhrase } from './parse-verb-phrase.ts'
import { ASKED, type Clause, type Question } from './question.ts'
import { loadVocabulary, type AskedType, type Noun } from './vocabulary.ts'
import { isNegation, matchPhrase, wordsOf, type Word } from './words.ts'

/** What may stand before a question and adds nothing. */
const LEADS = [
  'please',
  'tell me',
  'show me',
  'give me',
  'list',
  'show',
  'find',
  'name',
  'i want to know',
  'do you know',
].map((lead) => lead.split(' '))
/** A question of more words is none. */
const LONGEST = 60
const WHO = new Set(['who', 'whom', 'whose'])
const PREPOSITIONS = new Set(['with', 'to', 'from', 'by', 'for', 'in', 'of'])

/** Reads a question by a small grammar over the vocabulary; null where it is none of its questions. */
export const parseQuestion = (text: string): Question | null => {
  const spoken = dropLead(wordsOf(text))
  if (spoken.length > LONGEST || spoken.some(isNegation)) return null
  const { unordered, by } = cutOrder(spoken)
  const { words, period, only } = parsePeriod(unordered)
  const found = readAsked(frontedPreposition(words))
  if (found === null) return null
  const rest = readRest(found.rest, found.noun)
  if (rest === null) return null
  const clauses = [...found.clauses, ...rest]
  if (by !== null && found.noun.type !== 'Agreement') return null
  const isNarrowed = period !== null || only.length > 0 || by !== null
  if (clauses.length === 0 && !(isNarrowed && /^(?:Agreement|Term)$/.test(found.noun.type))) return null
  return { asked: narrow(found.noun, clauses), clauses, period, only, by }
}

/** Cuts "by upfront payment", "ranked by the royalty" off the end. */
const cutOrder = (words: readonly Word[]): { readonly unordered: readonly Word[]; readonly by: Noun | null } => {
  const at = words.findLastIndex(({ lower }) => lower === 'by')
  const match = at < 1 ? null : matchNoun(words, words[at + 1]?.lower === 'the' ? at + 2 : at + 1)
  if (match?.end !== words.length || match.noun.type !== 'Term' || match.noun.filter === '')
    return { unordered: words, by: null }
  const isSaid = /^(?:ranked|sorted|ordered)$/.test(words[at - 1]?.lower ?? '')
  return { unordered: words.slice(0, isSaid ? at - 1 : at), by: match.noun }
}

const dropLead = (words: readonly Word[]): readonly Word[] => {
  for (const lead of LEADS) {
    const end = matchPhrase(words, 0, lead)
    if (end > 0) return dropLead(words.slice(end))
  }
  return words
}

/** "With whom does X collaborate" is "whom does X collaborate with". */
const frontedPreposition = (words: readonly Word[]): readonly Word[] => {
  const [first, second] = words
  const isFronted =
    first !== undefined &&
    PREPOSITIONS.has(first.lower) &&
    second !== undefined &&
    /^(?:whom|who|which|what)$/.test(second.lower)
  return isFronted ? [...words.slice(1), first] : words
}

interface Asked {
  readonly noun: Noun
  readonly clauses: readonly Clause[]
  readonly rest: readonly Word[]
}

/** The words before the verb: who, what, which <noun phrase>, how much, or a bare noun phrase. */
const readAsked = (words: readonly Word[]): Asked | null => {
  const first = words[0]?.lower ?? ''
  if (WHO.has(first)) return { noun: nounOf('Organization'), clauses: [], rest: words.slice(1) }
  if (first === 'how' && /^(?:much|many)$/.test(words[1]?.lower ?? '')) {
    const counted = parseNounPhrase(words.slice(2))
    return counted ?? { noun: nounOf('Term'), clauses: [], rest: words.slice(2) }
  }
  if (first === 'what' || first === 'which') {
    const phrase = isAuxiliary(words[1]) ? null : parseNounPhrase(words.slice(1))
    if (phrase !== null) return phrase
    return first === 'what' && isAuxiliary(words[1])
      ? (readCopula(words.slice(1)) ?? { noun: nounOf('Thing'), clauses: [], rest: words.slice(1) })
      : null
  }
  if (isAuxiliary(words[0])) return { noun: nounOf('Thing'), clauses: [], rest: words }
  return parseNounPhrase(words)
}

/** "What are the targets of X" asks for targets; "what is X" for all that is said of it. */
const readCopula = (words: readonly Word[]): Asked | null => {
  if (!/^(?:is|are|was|were)$/.test(words[0]?.lower ?? '')) return null
  const phrase = parseNounPhrase(words.slice(1), true)
  if (phrase !== null || readConjunction(words, nounOf('Thing')) !== null || parseInverted(words) !== null)
    return phrase
  const about = termOf(words.slice(1))
  if (about === null) return null
  return {
    noun: nounOf('Thing'),
    clauses: [{ relation: 'ABOUT', ends: { from: ASKED, to: about }, thing: null }],
    rest: [],
  }
}

/** The noun for a question word that names only a type. */
const nounOf = (type: AskedType): Noun =>
  loadVocabulary().nouns.find((noun) => noun.type === type && noun.role === null && noun.filter === '') ?? {
    forms: [],
    type,
    role: null,
    filter: '',
    example: '',
  }

const DOES: Word = { text: 'does', lower: 'does', quoted: false }

const readRest = (words: readonly Word[], noun: Noun): readonly Clause[] | null => {
  if (words.length === 0) return []
  if (/^(?:that|which|who)$/.test(words[0]?.lower ?? '')) {
    const relative = readRelative(words.slice(1), noun)
    // "that X treats" is "does X treat".
    const object = relative === null ? parseInverted([DOES, ...words.slice(1)]) : null
    return object === null ? relative : [object]
  }
  const clauses = readConjunction(words, noun)
  if (clauses !== null) return clauses
  const single = parseInverted(words) ?? readOwned(words, noun) ?? readClass(words)
  return single === null ? null : [single]
}

/** "licensees does X have": the asked things that are X's. */
const readOwned = (words: readonly Word[], noun: Noun): Clause | null => {
  if (!/^(?:do|does|did)$/.test(words[0]?.lower ?? '') || !/^(?:have|has|had)$/.test(words.at(-1)?.lower ?? ''))
    return null
  const owner = termOf(words.slice(1, -1))
  return owner === null || noun.type === 'Thing' ? null : aboutClause(noun, owner)
}

/** "are maytansinoids", "is DM1 a maytansinoid", "is DM1" (all that is said of it). */
const readClass = (words: readonly Word[]): Clause | null => {
  if (!/^(?:is|are|was|were)$/.test(words[0]?.lower ?? '')) return null
  const article = words.findIndex((word, at) => at > 1 && /^(?:a|an)$/.test(word.lower))
  const member = article > 0 ? termOf(words.slice(1, article)) : null
  const of = termOf(words.slice(article > 0 ? article + 1 : 1))
  if (of === null) return null
  return { relation: 'IS_A', ends: { from: member ?? ASKED, to: of }, thing: null }
}

/** One verb phrase, or several joined by "and". */
const readConjunction = (words: readonly Word[], noun: Noun): readonly Clause[] | null => {
  for (let at = words.length - 2; at > 0; at--) {
    if (words[at]?.lower !== 'and') continue
    const last = readVerbPhrase(words.slice(at + 1), noun)
    const before = last === null ? null : readConjunction(words.slice(0, at), noun)
    if (last !== null && before !== null) return [...before, last]
  }
  const single = readVerbPhrase(words, noun)
  return single === null ? null : [single]
}

/** "(that) target HER2 use maytansinoids": a relative clause before a verb phrase, or one alone. */
const readRelative = (words: readonly Word[], noun: Noun): readonly Clause[] | null => {
  for (let at = words.length - 2; at > 1; at--) {
    const main = readVerbPhrase(words.slice(at), noun)
    const relative = main === null ? null : readConjunction(words.slice(0, at), noun)
    if (main !== null && relative !== null) return [...relative, main]
  }
  return readConjunction(words, noun)
}

const readVerbPhrase = (words: readonly Word[], noun: Noun): Clause | null =>
  parseVerbPhrase(words, ASKED) ?? readRoleOf(words) ?? readPreposition(words, noun)

/** "is a licensee of X", "are X's licensees": a role as predicate. */
const readRoleOf = (words: readonly Word[]): Clause | null => {
  if (!/^(?:is|are|was|were)$/.test(words[0]?.lower ?? '')) return null
  const term = termOf(words.slice(1))
  return term?.kind === 'role' && term.noun.role !== null ? aboutClause(term.noun, term.of) : null
}

/** "drugs for breast cancer", "drugs against HER2", "agreements with X": a preposition that the asked noun gives a meaning. */
const readPreposition = (words: readonly Word[], noun: Noun): Clause | null => {
  const [preposition] = words
  if (!/^(?:for|against|with|in|on|about|of|from|to|between)$/.test(preposition?.lower ?? '')) return null
  const about = termOf(words.slice(1))
  if (about === null || noun.type === 'Thing') return null
  return { relation: 'ABOUT', ends: { from: ASKED, to: about }, thing: null }
}

/** "What" asks for what the relation's end can be. */
const narrow = (noun: Noun, clauses: readonly Clause[]): Noun =>
  noun.type === 'Thing' && clauses.some(({ relation }) => relation === 'PAYS') ? nounOf('Term') : noun
