import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { findFacts } from '../src/fact/find-facts.ts'
import { loadFrames, type Frame, type Guard } from '../src/fact/frame.ts'
import { RELATION_TYPES, type RelationType } from '../src/model/fact.ts'
import { readMarked } from '../test/fact/read-marked.ts'

const root = join(import.meta.dirname, '..')
/** A rule that is code: a quoted id after the comment that says what it reads. */
const CODED = /'((?:[a-z]+-)*[a-z]+\/[a-z-]+)'/g

interface Rule {
  readonly relation: RelationType
  readonly id: string
  readonly says: string
  readonly examples: Set<string>
}

const list = (items: readonly string[], last: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`
const code = (word: string): string => `\`${word}\``

/** Examples that a rule shows. */
const MOST = 6

const GUARDS: Readonly<Record<Exclude<Guard['kind'], 'empty' | 'always' | 'planned'>, (words: string) => string>> = {
  has: (words) => `beside a word of ${words}`,
  lacks: (words) => `without a word of ${words}`,
  purpose: (words) => `meant to do what a verb of ${words} says`,
  via: (words) => `under a verb of ${words}`,
  unless: (words) => `under no verb of ${words}`,
  object: (words) => `with an object of type ${words}`,
  unobject: (words) => `with no object of type ${words}`,
  says: (words) => `in a sentence with a word of ${words}`,
  unsaid: (words) => `in a sentence without a word of ${words}`,
  goods: (words) => `with an object that is a drug, a substance or a word of ${words}`,
  head: (words) => `whose head is of ${words}`,
  adverb: (words) => `with an adverb of ${words}`,
  particle: (words) => `in a sentence with an adverb of ${words}`,
  unparticle: (words) => `in a sentence without an adverb of ${words}`,
}
const guardWords = (guard: Guard): string => {
  if (guard.kind === 'always') return 'whatever becomes of it'
  if (guard.kind === 'planned') return 'planned or done'
  return guard.kind === 'empty' ? `with no ${code(guard.slot)}` : GUARDS[guard.kind](code(guard.words))
}

const describeFrame = ({ kind, words, from, to, guards }: Frame): string =>
  [
    words.includes('*')
      ? `Any ${kind}`
      : `The ${kind} ${list(
          words.map((word) => `_${word}_`),
          'or',
        )}`,
    ...guards.map(guardWords),
    `from ${list(from.map(code), 'or')}`,
    `to ${list(to.map(code), 'or')}.`,
  ].join(', ')

/** The comment nearest before a place, as one line. */
const commentBefore = (source: string, at: number): string => {
  const start = source.lastIndexOf('/**', at)
  return source
    .slice(start + 3, source.indexOf('*/', start))
    .replace(/\n\s*\*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

const codedRules = (): readonly Rule[] => {
  const folder = join(root, 'src/fact')
  return readdirSync(folder).flatMap((file) => {
    const source = readFileSync(join(folder, file), 'utf8')
    return [...source.matchAll(CODED)].flatMap(({ 1: id = '', index }) => {
      const relation = RELATION_TYPES.find((type) => id.startsWith(`${type.toLowerCase().replaceAll('_', '-')}/`))
      const isNamed = source
        .slice(index - 20, index)
        .trimEnd()
        .endsWith('===')
      return relation === undefined || isNamed
        ? []
        : [{ relation, id, says: commentBefore(source, index), examples: new Set<string>() }]
    })
  })
}

/** The sentences of the tests, with their marks; not texts of several lines. */
const testSentences = (): readonly string[] =>
  readdirSync(join(root, 'test/fact'))
    .filter((file) => file.endsWith('.test.ts') && file !== 'frames.test.ts')
    .flatMap((file) => [
      ...readFileSync(join(root, 'test/fact', file), 'utf8').matchAll(
        /(['"])((?:(?!\1|\\n).)*\{[A-Z]:(?:(?!\1|\\n).)*)\1/g,
      ),
    ])
    .map(({ 2: sentence = '' }) => sentence.replaceAll(/\\(.)/g, '$1'))

const unmark = (sentence: string): string => sentence.replace(/\{[A-Z]:|\|[^{}|]+(?=\})|\}/g, '').trim()

/** The page of the rules that read relations: what each looks at, and the sentences of its tests. */
export const renderRules = (): string => {
  const frames = loadFrames().all.map((frame): Rule => ({
    relation: frame.relation,
    id: frame.rule,
    says: describeFrame(frame),
    examples: new Set([frame.example]),
  }))
  const rules = new Map<string, Rule>()
  for (const rule of [...frames, ...codedRules()]) if (!rules.has(rule.id)) rules.set(rule.id, rule)
  const silent = new Set<string>()
  for (const sentence of testSentences()) {
    const facts = findFacts(readMarked(sentence))
    const words = unmark(sentence)
    for (const { modality, evidence } of facts)
      for (const { rule } of evidence)
        rules.get(rule)?.examples.add(modality === 'ASSERTED' ? words : `${words} (${modality.toLowerCase()})`)
    if (!facts.some(({ modality }) => modality === 'ASSERTED' || modality === 'TERMINATED')) silent.add(words)
  }
  return [
    '# Rules of relations',
    '',
    'What reads each relation, with the sentences of its tests. Written by `npm run rules` from `lexicon/frames.tsv`, the',
    'comments in `src/fact` and the tables in `test/fact`. Classes of words are those of `lexicon/word-classes.tsv`; slots are',
    'described in `src/fact/fill-slots.ts` and the files of slots that it gathers.',
    '',
    ...RELATION_TYPES.flatMap((relation) => {
      const own = [...rules.values()].filter((rule) => rule.relation === relation)
      return [
        `## ${relation}`,
        '',
        ...own.flatMap(({ id, says, examples }) => [
          `### ${id}`,
          '',
          says,
          '',
          ...[...examples].slice(0, MOST).map((example) => `- ${example}`),
          ...(examples.size > 0 ? [''] : []),
        ]),
      ]
    }),
    '## Sentences that state no fact',
    '',
    ...[...silent].map((sentence) => `- ${sentence}`),
    '',
  ].join('\n')
}
