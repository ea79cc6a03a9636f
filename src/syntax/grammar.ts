import { readRows } from '../lexicon/read-table.ts'

/** Forms of a verb, as bits: one word can be several ("licensed" is past and participle). */
export const VerbForm = { Base: 1, Third: 2, Past: 4, Participle: 8, Gerund: 16 } as const

/** What a word can be as a verb. */
export interface VerbEntry {
  readonly lemma: string
  readonly forms: number
  /** True where the same word is also a common noun ("licenses", "study"). */
  readonly noun: boolean
}

/** The closed classes and the verbs of English as far as the passes need them. */
export interface Grammar {
  readonly verbs: ReadonlyMap<string, VerbEntry>
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>
}

const readVerbs = (): ReadonlyMap<string, VerbEntry> => {
  const verbs = new Map<string, VerbEntry>()
  const add = (word: string | undefined, lemma: string, form: number, noun: boolean): void => {
    if (!word) return
    const known = verbs.get(word)
    if (known !== undefined && known.lemma !== lemma) return
    verbs.set(word, { lemma, forms: (known?.forms ?? 0) | form, noun: noun || (known?.noun ?? false) })
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
export const loadGrammar = (): Grammar =>
  (grammar ??= {
    verbs: readVerbs(),
    classes: new Map(
      readRows('word-classes.tsv').map(([name = '', words = '']) => [name, new Set(words.split(' '))] as const),
    ),
  })

const NONE: ReadonlySet<string> = new Set()

/** The words of a class of `lexicon/word-classes.tsv`; empty where there is no such class. */
export const wordClass = (name: string): ReadonlySet<string> => loadGrammar().classes.get(name) ?? NONE
