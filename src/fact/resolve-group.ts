import { groupAt } from '../syntax/group-at.ts'
import type { EntityType } from '../model/entity.ts'
import type { Mention } from '../model/mention.ts'
import type { Sentence } from '../model/sentence.ts'
import { wordClass } from '../syntax/grammar.ts'
import { clauseAround, clauseAt } from '../syntax/clause-at.ts'
import { listAt, listFrom } from '../syntax/list-at.ts'
import type { NounGroup, Syntax } from '../syntax/syntax.ts'
import { distinct, joined, NONE } from './id-lists.ts'
import type { Reader } from './reader.ts'

const FIRST_PERSON = new Set(['we', 'us', 'our', 'i', 'my'])
const PLURAL_PRONOUNS = new Set(['they', 'themselves', 'them'])
const COMPANY_PRONOUNS = new Set(['it', 'they', 'its', 'their', 'itself', 'themselves', 'them'])

/** Ids of the entities of a type that a noun group stands for: its name, its list, its apposition, its antecedent. */
export const resolveGroup = (reader: Reader, syntax: Syntax, index: number, type: EntityType): readonly string[] => {
  if (groupAt(syntax, index)?.kind !== 'noun') return NONE
  const known = reader.resolved.find(syntax, reader.parties, index, type)
  if (known !== null) return known
  const members = listFrom(syntax, index)
  let found: readonly string[] = NONE
  if (members === undefined) found = resolveOne(reader, syntax, index, type)
  else for (const member of members) found = joined(found, resolveOne(reader, syntax, member, type))
  found = distinct(found)
  reader.resolved.keep(index, type, found)
  return found
}

const resolveOne = (reader: Reader, syntax: Syntax, index: number, type: EntityType): readonly string[] => {
  const group = groupAt(syntax, index)
  if (group?.kind !== 'noun') return NONE
  const named = nameAs(group, type)
  const indefinite = type === 'Drug' && (group.determiner === 'a' || group.determiner === 'an')
  if (named !== null && !indefinite) return namesAs(group, type, named)
  if (group.pronoun !== '') return resolvePronoun(reader, syntax, index, group.pronoun, type)
  const beside = resolveBeside(syntax, index, type)
  if (beside.length > 0) return beside
  if (named !== null) return [named]
  const carried = carriedBy(group, type)
  if (carried.length > 0) return carried
  if (type === 'Organization' && isShares(group)) return companyOfShares(reader, syntax, index, group)
  if (group.name !== null && !(indefinite && group.name.type === 'Substance')) return NONE
  if (type === 'Organization' && wordClass('people-noun').has(group.head)) return employerOf(group)
  const subject = subjectOfComplement(syntax, index, group)
  if (subject >= 0) return resolveGroup(reader, syntax, subject, type)
  return resolveAnaphor(reader, syntax, index, group, type)
}

/** The entity of a type that a group names. One surface can be of two types: the other reading stands nested. */
const nameAs = ({ name, mentions }: NounGroup, type: EntityType): string | null => {
  if (name === null) return null
  if (name.type === type) return name.entity
  if (mentions.length < 2) return null
  return mentions.find((m) => m.type === type && m.start === name.start && m.end === name.end)?.entity ?? null
}

/** All that a group names: "the companies" are two. */
const namesAs = ({ name, mentions }: NounGroup, type: EntityType, first: string): readonly string[] => {
  if (mentions.length < 2) return [first]
  const same = mentions.filter((m) => m.type === type && m.start === name?.start && m.end === name.end)
  return same.length < 2 ? [first] : [...new Set(same.map((m) => m.entity))]
}

/** What the names in apposition to a group, or to the first member of its list, are. */
const resolveBeside = (syntax: Syntax, index: number, type: EntityType): readonly string[] => {
  const { appositions } = syntax
  if (appositions.length === 0) return NONE
  let found: readonly string[] = NONE
  for (const other of appositions[index] ?? NONE) found = joined(found, resolveApposed(syntax, other, index, type))
  const first = listAt(syntax, index)?.[0]
  if (first !== undefined)
    for (const other of appositions[first] ?? NONE) found = joined(found, resolveApposed(syntax, other, index, type))
  return distinct(found)
}

/** "its Linkora library", "the DM1 payload", "the CD70 gene": what a noun that only says what it is stands behind. */
const carriedBy = ({ head, mentions }: NounGroup, type: EntityType): readonly string[] => {
  const heads = mentions.length === 0 ? undefined : CARRIERS[type]
  if (heads === undefined || !wordClass(heads).has(head)) return NONE
  return mentions.filter((mention) => mention.type === type).map(({ entity }) => entity)
}
const CARRIERS: Partial<Readonly<Record<EntityType, string>>> = {
  Technology: 'made-of-head',
  Substance: 'made-of-head',
  Target: 'gene-head',
}

/** "shares", "equity interests". */
const isShares = ({ head, words }: NounGroup): boolean =>
  wordClass('share-noun').has(head) ||
  (head === 'interests' && words.some((word) => word !== 'purchase' && wordClass('stock-noun').has(word)))

/** "Orvane common shares", "Orvane's stock": the company whose shares they are. */
const companyOfShares = (reader: Reader, syntax: Syntax, index: number, group: NounGroup): readonly string[] => {
  const own = group.mentions.find((mention) => mention.type === 'Organization')
  if (own !== undefined) return [own.entity]
  if (group.owner !== null) return resolveOwner(reader, syntax, index)
  const items = clauseAround(syntax, index)?.after ?? []
  const at = items.findIndex((item) => item.group === index)
  const next = at < 0 ? undefined : items[at + 1]
  return next?.preposition === 'of' || next?.preposition === 'in'
    ? resolveNames(syntax, next.group, 'Organization')
    : NONE
}

/** "the Orvane team". */
const employerOf = (group: NounGroup): readonly string[] => {
  const own = group.mentions.find((mention) => mention.type === 'Organization')
  return own === undefined || group.owner !== null ? NONE : [own.entity]
}

/** Names beside a description: the whole list, unless the description stands inside it. */
const resolveApposed = (syntax: Syntax, index: number, description: number, type: EntityType): readonly string[] => {
  const list = listAt(syntax, index)
  const inside = list !== undefined && description > (list[0] ?? 0) && description < (list.at(-1) ?? 0)
  if (!inside) return resolveNames(syntax, index, type)
  const group = groupAt(syntax, index)
  const name = group?.kind === 'noun' ? nameAs(group, type) : null
  return name === null ? NONE : [name]
}

const LINKING = new Set(['be', 'become', 'remain', 'represent'])

/** "X is an antibody": the subject that a complement describes, -1 for any other group. */
const subjectOfComplement = (syntax: Syntax, index: number, own: NounGroup): number => {
  const clause = clauseAround(syntax, index)
  if (clause === undefined || clause.verb < 0 || clause.subject >= index) return -1
  const verb = groupAt(syntax, clause.verb)
  if (verb?.kind !== 'verb' || verb.negative || !LINKING.has(verb.lemma)) return -1
  const { after } = clause
  const place = after.findIndex((argument) => argument.group === index)
  const bare = place > 0 && own.determiner === '' && own.owner === null
  if (bare && after.every(({ preposition }, at) => at > place || preposition === '')) return clause.subject
  const first = after.find((argument) => argument.preposition === '')?.group ?? -1
  return first === index || listAt(syntax, first)?.includes(index) ? clause.subject : -1
}

const resolveNames = (syntax: Syntax, index: number, type: EntityType): readonly string[] => {
  const members = listFrom(syntax, index)
  if (members === undefined) return ownNames(syntax, index, type)
  let found: readonly string[] = NONE
  for (const member of members) found = joined(found, ownNames(syntax, member, type))
  return found
}

const ownNames = (syntax: Syntax, index: number, type: EntityType): readonly string[] => {
  const group = groupAt(syntax, index)
  const name = group?.kind === 'noun' ? nameAs(group, type) : null
  return group?.kind !== 'noun' || name === null ? NONE : namesAs(group, type, name)
}

/** "we", "it", "its", "they": the speaker, or the nearest subject before that is of the type. */
export const resolvePronoun = (
  reader: Reader,
  syntax: Syntax,
  index: number,
  pronoun: string,
  type: EntityType,
): readonly string[] => {
  if (FIRST_PERSON.has(pronoun)) {
    const speaker = type === 'Organization' ? reader.speakerOf(syntax.sentence) : null
    return speaker === null ? NONE : [speaker]
  }
  if (pronoun === 'both' && type === 'Drug') return pairBefore(reader, syntax, index)
  if (!COMPANY_PRONOUNS.has(pronoun)) return NONE
  const here = antecedent(syntax, index, type)
  if (here.length > 0 && !isAnother(syntax, index, pronoun, here)) return here
  if (type === 'Organization') {
    const before = subjectOfPrevious(reader, syntax.sentence, type)
    if (before.length > 0) return before
    const topic = reader.topicOf(syntax.sentence)
    return topic === null ? NONE : [topic]
  }
  if (pronoun === 'its' || pronoun === 'their') return NONE
  const before = subjectOfPrevious(reader, syntax.sentence, type)
  // One drug is no "they"; one company may be.
  return before.length === 1 && PLURAL_PRONOUNS.has(pronoun) ? NONE : before
}

/** "X and Y bought its stock": behind the verb, one who is spoken of and not the two. */
const isAnother = (syntax: Syntax, index: number, pronoun: string, found: readonly string[]): boolean => {
  const clause = clauseAround(syntax, index)
  const isBehind = clause?.kind === 'main' && clause.verb >= 0 && index > clause.verb
  return found.length > 1 && isBehind && (pronoun === 'it' || pronoun === 'its')
}

/** Names before a pronoun in its own sentence: subjects of the clauses around it first, then the nearest name. */
const antecedent = (syntax: Syntax, index: number, type: EntityType): readonly string[] => {
  let clause = syntax.clauseOf[index] ?? -1
  for (let steps = 0; clause >= 0 && steps < 6; steps++) {
    const subject = clauseAt(syntax, clause)?.subject ?? -1
    // "Under its agreement with Y, X …": a pronoun in front of its subject.
    const fronted = subject > index && isFronted(syntax, clause, index)
    if (subject >= 0 && (subject < index || fronted)) {
      const names = resolveNames(syntax, subject, type)
      if (names.length > 0) return names
    }
    clause = clauseAt(syntax, clause)?.parent ?? -1
  }
  for (let at = index - 1; at >= 0; at--) {
    const group = groupAt(syntax, at)
    if (group?.kind !== 'noun') continue
    if (group.name?.type === type) return [group.name.entity]
    const inner = type === 'Organization' ? ownerName(group) : null
    if (inner !== null) return [inner]
  }
  return NONE
}

/** True for a group of an adjunct or a participle that stands before the subject of a clause. */
const isFronted = (syntax: Syntax, clause: number, index: number): boolean =>
  clauseAt(syntax, clause)?.before.some(({ preposition, group }) => group === index && preposition !== '') === true ||
  clauseAround(syntax, index)?.kind === 'participle'

const ownerName = (group: NounGroup): string | null =>
  group.owner !== null && typeof group.owner !== 'string' && group.owner.name?.type === 'Organization'
    ? group.owner.name.entity
    : null

/** True for a sentence right behind another: in its block, or first in the next paragraph, where drugs are told of. */
export const follows = (own: Sentence | undefined, previous: Sentence | undefined, type: EntityType): boolean => {
  if (own === undefined || previous === undefined) return false
  if (own.block === previous.block) return true
  return type === 'Drug' && own.kind === 'prose' && previous.kind === 'prose'
}

/** The subject, or the only name, of the sentence before. */
export const subjectOfPrevious = (reader: Reader, sentence: number, type: EntityType): readonly string[] => {
  const { sentences } = reader.named
  if (sentence === 0 || !follows(sentences[sentence], sentences[sentence - 1], type)) return NONE
  const mentions = reader.mentionsOf(sentence - 1)
  const ids = [...new Set(mentions.filter((m) => m.type === type).map((m) => m.entity))]
  if (ids.length <= 1) return ids
  const syntax = reader.syntaxOf(sentence - 1)
  for (const clause of syntax.clauses) {
    const names = clause.kind === 'main' && clause.subject >= 0 ? resolveNames(syntax, clause.subject, type) : NONE
    if (names.length === 1) return names
  }
  return NONE
}

/** Most common words of "this oral, selective CD70 inhibitor". */
const MOST_WORDS = 4

/** "this CD70 inhibitor": a drug by what it acts on. */
const isOfTargets = ({ determiner, mentions }: NounGroup, type: EntityType): boolean =>
  type === 'Drug' && determiner === 'this' && mentions.every((mention) => mention.type === 'Target')

/** "the antibody", "the companies", "the Company": the one thing of its type that was last spoken of. */
const resolveAnaphor = (
  reader: Reader,
  syntax: Syntax,
  index: number,
  group: NounGroup,
  type: EntityType,
): readonly string[] => {
  if (group.owner !== null || (group.mentions.length > 0 && !isOfTargets(group, type))) return NONE
  const definite = group.determiner === 'the' || group.determiner === 'this' || group.determiner === 'both'
  if (type === 'Drug' && group.determiner === 'both' && wordClass('drugs-anaphor').has(group.head))
    return pairBefore(reader, syntax, index)
  if (!definite && group.determiner !== 'each') return NONE
  if (type === 'Organization') {
    if (wordClass('companies-noun').has(group.head) && group.words.length <= 2) return partiesAt(reader, syntax)
    if (wordClass('company-noun').has(group.head) && group.words.length === 1) {
      const topic = reader.topicOf(syntax.sentence)
      return topic === null ? NONE : [topic]
    }
    return NONE
  }
  const heads = type === 'Drug' ? 'drug-anaphor' : type === 'Technology' ? 'technology-anaphor' : ''
  const most = group.mentions.length > 0 ? MOST_WORDS : 2
  if (heads === '' || !wordClass(heads).has(group.head) || group.words.length > most) return NONE
  const here = antecedent(syntax, index, type)
  return here.length > 0 ? here : subjectOfPrevious(reader, syntax.sentence, type)
}

/** Sentences that "both" looks back over. */
const PAIR_REACH = 6

/** "Both", "both molecules": the two drugs that the sentence has named so far, else those of the sentence or block before. */
const pairBefore = (reader: Reader, syntax: Syntax, index: number): readonly string[] => {
  const { sentences } = reader.named
  const drugs = new Set<string>()
  const add = (mentions: readonly Mention[]): void => {
    for (const { type, entity } of mentions) if (type === 'Drug') drugs.add(entity)
  }
  add(syntax.groups.slice(0, index).flatMap((group) => (group.kind === 'noun' ? group.mentions : [])))
  let block: number | undefined
  for (let at = syntax.sentence - 1; at >= Math.max(0, syntax.sentence - PAIR_REACH) && drugs.size < 2; at--) {
    if (drugs.size > 0) block ??= sentences[at + 1]?.block
    if (block !== undefined && sentences[at]?.block !== block) break
    add(reader.mentionsOf(at))
  }
  return drugs.size === 2 ? [...drugs] : NONE
}

/** Ids of the organizations that own a noun group: "X's", "its", "our". */
export const resolveOwner = (reader: Reader, syntax: Syntax, index: number): readonly string[] => {
  const group = groupAt(syntax, index)
  if (group?.kind !== 'noun') return NONE
  if (group.owner === null) {
    // "X's affiliate and partner": the second noun shares the owner.
    const first = listAt(syntax, index)?.[0] ?? index
    return first === index || group.name !== null || group.determiner !== ''
      ? NONE
      : resolveOwner(reader, syntax, first)
  }
  if (group.owner === 'its') {
    const beside = nameBeside(syntax, index)
    if (beside !== null) return [beside]
  }
  if (typeof group.owner === 'string') return resolvePronoun(reader, syntax, index, group.owner, 'Organization')
  const owner = group.owner
  if (owner.name?.type === 'Organization') return [owner.name.entity]
  if (owner.name !== null) return NONE
  if (wordClass('companies-noun').has(owner.head)) return partiesAt(reader, syntax)
  // "a licence from X, using that company's technology"
  if (owner.determiner === 'that' || endsWithThat(syntax, index)) return nearestName(syntax, index)
  const topic = wordClass('company-noun').has(owner.head) ? reader.topicOf(syntax.sentence) : null
  return topic === null ? NONE : [topic]
}

/** "acquired Orvane and its Linkora platform", "Orvane along with its platform": the name that "its" is tied to. */
const nameBeside = (syntax: Syntax, index: number): string | null => {
  const mark = groupAt(syntax, index - 1)
  const before = groupAt(syntax, index - 2)
  if (mark?.kind !== 'mark' || before?.kind !== 'noun' || before.name?.type !== 'Organization') return null
  const isJoined = mark.tag === 'conjunction' || (mark.lower === 'with' && mark.last - mark.first > 1)
  return isJoined && before.words.length === 0 ? before.name.entity : null
}

/** "that" before a noun group, which the parse takes for a link. */
const endsWithThat = (syntax: Syntax, index: number): boolean => {
  const before = groupAt(syntax, index - 1)
  return before?.kind === 'mark' && before.lower === 'that'
}

const nearestName = (syntax: Syntax, index: number): readonly string[] => {
  const before = syntax.groups.slice(0, index)
  const found = before.findLast(
    (group): group is NounGroup => group.kind === 'noun' && group.name?.type === 'Organization',
  )
  return found?.name ? [found.name.entity] : NONE
}

const partiesAt = (reader: Reader, syntax: Syntax): readonly string[] => {
  reader.awaiting.add(syntax.sentence)
  return reader.parties
}
