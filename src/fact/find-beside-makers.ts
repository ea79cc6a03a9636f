import { wordClass } from '../syntax/grammar.ts'
import type { Syntax } from '../syntax/syntax.ts'
import { isAcademicName } from './academic.ts'
import type { Claim } from './match-frames.ts'
import type { Reader } from './reader.ts'

/** How far into a document it announces a purchase, in sentences. */
const LEAD = 3

/** Sections that say nothing of who develops a drug. */
const SILENT = new Set(['forward-looking', 'contacts', 'cover', 'signatures'])

/** What stands before a drug that is only compared or combined with. */
const COMPANION = /^(?:with|combined-with|vs|versus|against|than|unlike)$/

/**
 * DEVELOPS for drugs by code or brand that no sentence gives a maker by its grammar: the only company of the first sentence
 * that names the drug, or, where it names none, the company that its section is about. News of a purchase tells of the drugs of the bought.
 */
export const findBesideMakers = (reader: Reader, claims: readonly Claim[]): readonly Claim[] => {
  const told = new Set(claims.filter(({ type }) => type === 'DEVELOPS').map(({ to }) => to))
  const bought = claims.find(({ type, sentence }) => type === 'ACQUIRES' && sentence < LEAD)
  const known = new Set(claims.filter(({ type }) => SHOWN.has(type)).map(({ from }) => from))
  const found: Claim[] = []
  for (let sentence = 0; sentence < reader.named.sentences.length; sentence++) {
    const drugs = drugsWithoutMaker(reader, sentence, told).filter(
      (drug) => known.has(drug) || standsAmongOwn(reader, sentence, drug, told),
    )
    const from = drugs.length === 0 || SILENT.has(reader.sectionKind(sentence)) ? null : onlyCompany(reader, sentence)
    if (from === null || from === bought?.from) continue
    const rule = 'develops/named-beside'
    for (const to of drugs) {
      told.add(to)
      found.push({ type: 'DEVELOPS', from, to, modality: 'ASSERTED', rule, sentence, confidence: 0.6 })
    }
  }
  return found
}

/** What shows that a name is a drug's: what it is for, acts on, is made of. */
const SHOWN = new Set(['TREATS', 'TARGETS', 'USES'])

/** True where a drug stands in a list with one that has a maker. */
const standsAmongOwn = (reader: Reader, sentence: number, drug: string, told: ReadonlySet<string>): boolean => {
  const { groups, lists } = reader.syntaxOf(sentence)
  return lists.some((members) => {
    const named = members.flatMap((index) => {
      const group = groups[index]
      return group?.kind === 'noun' && group.name?.type === 'Drug' ? [group.name.entity] : []
    })
    return named.includes(drug) && named.some((other) => told.has(other))
  })
}

/** Drugs of a sentence with a name of their own (a generic name goes in small letters) that no claim gives a maker. */
const drugsWithoutMaker = (reader: Reader, sentence: number, told: ReadonlySet<string>): readonly string[] => {
  const drugs = reader
    .mentionsOf(sentence)
    .filter(({ type, entity }) => type === 'Drug' && !told.has(entity))
    .filter(({ entity }) => /\p{Lu}/u.test(reader.entities.get(entity)?.name ?? ''))
  if (drugs.length === 0) return []
  const syntax = reader.syntaxOf(sentence)
  if (syntax.groups.some((group) => group.kind === 'mark' && group.lower === 'unlike')) return []
  const beside = companionsOf(syntax)
  return [...new Set(drugs.filter(({ start }) => !beside.has(start)).map(({ entity }) => entity))]
}

/** Where the names start that a sentence only compares or combines something with. */
const companionsOf = ({ clauses, groups, lists, listOf }: Syntax): ReadonlySet<number> => {
  const starts = new Set<number>()
  const isPatient = (at = -1): boolean => {
    const group = groups[at]
    return group?.kind === 'noun' && wordClass('patient-noun').has(group.head)
  }
  for (const { before, after } of clauses)
    for (const [at, { preposition, group }] of [...before, ...after].entries())
      if (COMPANION.test(preposition) || (preposition === 'on' && isPatient([...before, ...after][at - 1]?.group)))
        for (const index of lists[listOf[group] ?? -1] ?? [group]) {
          const noun = groups[index]
          if (noun?.kind === 'noun') for (const { start } of noun.mentions) starts.add(start)
        }
  return starts
}

const onlyCompany = (reader: Reader, sentence: number): string | null => {
  const companies = new Set(
    reader
      .mentionsOf(sentence)
      .filter(({ type, entity }) => type === 'Organization' && reader.entities.get(entity)?.optional === false)
      .map(({ entity }) => entity),
  )
  const [only] = companies
  if (only === undefined) return reader.topicOf(sentence)
  const entity = reader.entities.get(only)
  if (companies.size > 1 || (entity !== undefined && isAcademicName(entity))) return null
  return speaksOfMaking(reader.syntaxOf(sentence)) ? null : only
}

/** "X will manufacture the antigen for Y": who makes it need not own it. */
const speaksOfMaking = ({ groups }: Syntax): boolean =>
  groups.some((group) =>
    group.kind === 'noun'
      ? group.words.some((word) => wordClass('manufacture-word').has(word))
      : group.kind === 'verb' && wordClass('making-verb').has(group.lemma),
  )
