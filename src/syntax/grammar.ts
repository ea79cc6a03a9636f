import type { EntityType } from '../model/entity.ts'
import { readRows } from '../lexicon/read-table.ts'

/** Forms of a verb, as bits: one word can be several ("licensed" is past and participle). */
export const VerbForm = { Base: 1, Third: 2, Past: 4, Participle: 8, Gerund: 16 } as const

/** What a word can be as a verb. */
export interface VerbEntry {
  /** Counted from 1: its place in {@link Grammar.forms}. */
  readonly number: number
  readonly lemma: string
  /** The lemma alone: what a group of one verb says. */
  readonly lemmas: readonly string[]
  readonly forms: number
  /** True where the same word is also a common noun ("licenses", "study"). */
  readonly noun: boolean
}

/** The closed classes and the verbs of English as far as the passes need them. */
export interface Grammar {
  readonly verbs: ReadonlyMap<string, VerbEntry>
  /** The entries of `verbs` by number; none at 0. */
  readonly forms: readonly (VerbEntry | undefined)[]
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>
}

const readVerbs = (): ReadonlyMap<string, VerbEntry> => {
  const verbs = new Map<string, VerbEntry>()
  const add = (word: string | undefined, lemma: string, form: number, noun: boolean): void => {
    if (!word) return
    const known = verbs.get(word)
    if (known !== undefined && known.lemma !== lemma) return
    verbs.set(word, {
      number: known?.number ?? verbs.size + 1,
      lemma,
      lemmas: known?.lemmas ?? [lemma],
      forms: (known?.forms ?? 0) | form,
      noun: noun || (known?.noun ?? false),
    })
  }
  for (const [lemma = '', third, past, participle, gerund, kind] of readRows('verbs.tsv')) {
    add(lemma, lemma, VerbForm.Base, kind === 'noun')
    add(third, lemma, VerbForm.Third, kind === 'noun')
    add(past, lemma, VerbForm.Past, false)
    add(participle, lemma, VerbForm.Participle, false)
    add(gerund, lemma, VerbForm.Gerund, false)
  }
  return verbs
}

let grammar: Grammar | undefined

/** Reads `lexicon/verbs.tsv` and `lexicon/word-classes.tsv`, once. */
export const loadGrammar = (): Grammar => (grammar ??= readGrammar())

const readGrammar = (): Grammar => {
  const verbs = readVerbs()
  const classes = new Map<string, ReadonlySet<string>>()
  for (const [name = '', words = ''] of readRows('word-classes.tsv')) classes.set(name, new Set(spell(words, classes)))
  return { verbs, forms: [undefined, ...verbs.values()], classes }
}

/** The words of a list, with those of each class that it names: "antibody @action-noun". */
const spell = (list: string, classes: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] =>
  list.split(' ').flatMap((word) => (word.startsWith('@') ? [...(classes.get(word.slice(1)) ?? [])] : word))

/** The words of a list of `lexicon/frames.tsv`, with those of each class that it names. */
export const wordsOf = (list: string): readonly string[] => spell(list, loadGrammar().classes)

const NONE: ReadonlySet<string> = new Set()

/** The words of a class of `lexicon/word-classes.tsv`; empty where there is no such class. */
export const wordClass = (name: string): ReadonlySet<string> => loadGrammar().classes.get(name) ?? NONE

/** Gives the class `NAME-TYPE` of each type: "head-Drug". */
export const classOfType = (name: string): ((type: EntityType) => ReadonlySet<string>) => {
  const known = new Map<EntityType, ReadonlySet<string>>()
  return (type) => {
    let words = known.get(type)
    if (words === undefined) known.set(type, (words = wordClass(`${name}-${type}`)))
    return words
  }
}
