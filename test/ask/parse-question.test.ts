import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuestion } from '../../src/ask/parse-question.ts'
import type { Clause, Question, Term } from '../../src/ask/question.ts'
import { loadVocabulary } from '../../src/ask/vocabulary.ts'

const inShort = (term: Term): string =>
  term.kind === 'asked'
    ? '?'
    : term.kind === 'name'
      ? term.text
      : `${term.noun.forms[0]?.join(' ') ?? ''}(${inShort(term.of)})`

const clauseInShort = ({ relation, ends, thing }: Clause): string =>
  `${relation}(${[
    ...Object.entries(ends).map(([end, term]) => `${end} ${inShort(term)}`),
    ...(thing === null ? [] : [`for ${inShort(thing)}`]),
  ].join(', ')})`

/** A reading in one line: asked type, clauses, years, and words that narrow it. */
const read = (question: string): string | null => {
  const parsed = parseQuestion(question)
  if (parsed === null) return null
  const { asked, clauses, period, only }: Question = parsed
  return [
    asked.type,
    clauses.map(clauseInShort).join(' & '),
    period === null ? '' : `${period.from ?? ''}-${period.to ?? ''}`,
    only.join(' '),
  ]
    .filter(Boolean)
    .join(' ')
}

describe('questions are read', () => {
  it.each([
    // active, passive, inverted, fronted
    ['Which licensees use maytansinoids?', 'Organization USES(from ?, to maytansinoids)'],
    ['who licenses Arvenza', 'Organization LICENSES_TO(either ?, from Arvenza)'],
    ['Who has licensed Novalink from Arvenza?', 'Organization LICENSES_TO(to ?, from Arvenza, for Novalink)'],
    ['who is Novalink licensed to', 'Organization LICENSES_TO(to ?, for Novalink)'],
    ['to whom has Arvenza licensed Novalink', 'Organization LICENSES_TO(from Arvenza, to ?, for Novalink)'],
    ['what does AVZ-101 target', 'Thing TARGETS(from AVZ-101, to ?)'],
    ['what is targeted by AVZ-101', 'Thing TARGETS(from AVZ-101, to ?)'],
    ['which ADCs target HER2', 'Drug TARGETS(from ?, to HER2)'],
    ['which drug targets HER2', 'Drug TARGETS(from ?, to HER2)'],
    ['who acquired Belcour', 'Organization ACQUIRES(from ?, to Belcour)'],
    ['by whom was Belcour acquired', 'Organization ACQUIRES(from ?, to Belcour)'],
    ['who was Belcour bought by', 'Organization ACQUIRES(from ?, to Belcour)'],
    ['which companies were acquired by Belcour', 'Organization ACQUIRES(from Belcour, to ?)'],
    ['companies acquired by Belcour', 'Organization ACQUIRES(from Belcour, to ?)'],
    ['with whom does Arvenza collaborate', 'Organization COLLABORATES_WITH(either ?, from Arvenza)'],
    ['which drugs treat breast cancer', 'Drug TREATS(from ?, to breast cancer)'],
    ['which drugs are approved for breast cancer', 'Drug TREATS(from ?, to breast cancer)'],
    ['what does Arvenza develop', 'Thing DEVELOPS(from Arvenza, to ?)'],
    ['Who has an option from Arvenza?', 'Organization GRANTS_OPTION_TO(to ?, from Arvenza)'],
    ['is DM1 a maytansinoid', 'Thing IS_A(from DM1, to maytansinoid)'],
    // money and agreements
    ['what did Belcour pay Arvenza', 'Term PAYS(from Belcour, to Arvenza)'],
    ['how much did Belcour pay Arvenza for Novalink', 'Term PAYS(from Belcour, to Arvenza, for Novalink)'],
    ['what did Belcour pay Arvenza upfront', 'Term PAYS(from Belcour, to Arvenza) UPFRONT'],
    ['which royalties are redacted', 'Term REDACTED'],
    ['which agreements were terminated in 2019', 'Agreement 2019-2019 TERMINATED'],
    ['HER2 ADC licences since 2020', 'Agreement ABOUT(from ?, to adc(HER2)) 2020-'],
    // roles, inside and outside
    ["Arvenza's licensees", 'Organization LICENSES_TO(to ?, from Arvenza)'],
    ['who are the licensees of Arvenza', 'Organization LICENSES_TO(to ?, from Arvenza)'],
    ['what licensees does Arvenza have', 'Organization LICENSES_TO(to ?, from Arvenza)'],
    ['which drugs do licensees of Arvenza develop', 'Drug DEVELOPS(from licensee(Arvenza), to ?)'],
    // conditions joined
    [
      'which drugs target HER2 and treat gastric cancer',
      'Drug TARGETS(from ?, to HER2) & TREATS(from ?, to gastric cancer)',
    ],
    ['which ADCs that target HER2 use auristatins', 'Drug TARGETS(from ?, to HER2) & USES(from ?, to auristatins)'],
    [
      'which companies have an exclusive license from Arvenza',
      'Organization LICENSES_TO(to ?, from Arvenza) EXCLUSIVE',
    ],
    ['who licensed "Use What Works" to Belcour', 'Organization LICENSES_TO(from ?, to Belcour, for Use What Works)'],
  ])('%s', (question, reading) => {
    expect(read(question)).toBe(reading)
  })

  it.each(loadVocabulary().verbs.map(({ example, relation }) => [example, relation]))(
    'as the vocabulary says: %s',
    (example, relation) => {
      expect(parseQuestion(example)?.clauses.map((clause) => clause.relation)).toEqual([relation])
    },
  )

  it.each(loadVocabulary().nouns.map(({ example, type }) => [example, type]))(
    'as the vocabulary says: %s',
    (example, type) => {
      expect(parseQuestion(example)?.asked.type).toBe(type)
    },
  )
})

describe('what the grammar has no room for is not read', () => {
  it.each([
    'hello',
    'delete everything',
    'why is the sky blue',
    'which licensees do not use maytansinoids',
    "which licensees don't use maytansinoids",
    'which companies have a non-exclusive license from Arvenza',
    'how are you',
    '?',
    '',
    'MATCH (n) DETACH DELETE n',
  ])('%s', (question) => {
    expect(parseQuestion(question)).toBeNull()
  })

  it('whatever it is, in bounded time', () => {
    const words = fc.constantFrom(
      'which',
      'who',
      'use',
      'licensees',
      'of',
      'is',
      'and',
      'that',
      'by',
      "'s",
      'X',
      'target',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (all) => {
        const start = performance.now()
        parseQuestion(all.join(' '))
        expect(performance.now() - start).toBeLessThan(2000)
      }),
      { numRuns: 40 },
    )
  })
})
