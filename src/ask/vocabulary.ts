import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EntityType } from '../model/entity.ts'
import type { RelationType } from '../model/fact.ts'
import { PACKAGE_ROOT } from '../package-root.ts'

/** What a question's verb can say: a relation of the graph, what an agreement covers, or who pays whom. */
export type AskedRelation = RelationType | 'COVERS' | 'PAYS'
/** Which end of a relation; `either` where the verb does not say. */
export type End = 'from' | 'to' | 'either'
/** What a question can ask for. */
export type AskedType = EntityType | 'Agreement' | 'Term' | 'Thing'

/** Forms of a verb, as words: `base` "take over" has its particle apart. */
export interface Verb {
  readonly relation: AskedRelation
  /** The end that the subject of the active verb is. */
  readonly subject: End
  readonly voice: 'active' | 'be'
  readonly forms: readonly (readonly string[])[]
  readonly particle: readonly string[]
  readonly example: string
}

/** A noun that names what is asked for; a role noun ("licensee") is also an end of a relation. */
export interface Noun {
  readonly forms: readonly (readonly string[])[]
  readonly type: AskedType
  readonly role: { readonly relation: AskedRelation; readonly end: End } | null
  /** A type of agreement, a kind of term, or `ADC`; empty where any will do. */
  readonly filter: string
  readonly example: string
}

/** The words that questions are made of. */
export interface Vocabulary {
  readonly verbs: readonly Verb[]
  readonly nouns: readonly Noun[]
}

const LEXICON = join(PACKAGE_ROOT, 'lexicon')

const readRows = (name: string): readonly (readonly string[])[] =>
  readFileSync(join(LEXICON, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split('\t'))

const wordsIn = (cell: string): readonly string[] => cell.split(' ').filter((word) => word !== '')

const formsIn = (cell: string): readonly (readonly string[])[] => cell.split(',').map(wordsIn)

let vocabulary: Vocabulary | undefined

/** Reads `lexicon/ask-verbs.tsv` and `lexicon/ask-nouns.tsv`, once. */
export const loadVocabulary = (): Vocabulary =>
  (vocabulary ??= {
    verbs: readRows('ask-verbs.tsv').map(
      ([relation, subject, voice, forms = '', particle = '', example = '']): Verb => ({
        relation: relation as AskedRelation,
        subject: subject as End,
        voice: voice as Verb['voice'],
        forms: formsIn(forms),
        particle: wordsIn(particle),
        example,
      }),
    ),
    nouns: readRows('ask-nouns.tsv').map(([forms = '', type, relation, end, filter = '', example = '']): Noun => ({
      forms: formsIn(forms),
      type: type as AskedType,
      role: relation ? { relation: relation as AskedRelation, end: end as End } : null,
      filter,
      example,
    })),
  })
