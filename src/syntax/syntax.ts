import type { Mention } from '../model/mention.ts'
import type { WordTag } from './tag.ts'

/** A token, or the tokens of one outermost mention, with its tag. Ranges are token indices `[first, last)`. */
export interface Word {
  readonly first: number
  readonly last: number
  readonly lower: string
  readonly tag: WordTag
  /** For verbs: dictionary form, and its {@link VerbForm} here. */
  readonly lemma: string
  readonly form: number
  /** Outermost mention first; nested ones and those inside a compound ("HER2-targeting") follow. */
  readonly mentions: readonly Mention[]
  /** Letters of the token around its mention: "anti-" before, "-targeting" after; empty for a plain name. */
  readonly compound: string
}

/** A noun group: "ImmunoGen's cell-killing agent", "the HER2-targeting ADC X1". Ranges are token indices. */
export interface NounGroup {
  readonly kind: 'noun'
  readonly first: number
  readonly last: number
  readonly determiner: string
  /** Possessive pronoun, or the group before "'s". */
  readonly owner: NounGroup | string | null
  /** Common words in order, lower case. */
  readonly words: readonly string[]
  /** The last common word; empty for a bare name. */
  readonly head: string
  /** The mention that the whole group names, if it does. */
  readonly name: Mention | null
  /** Every mention of the group but its owner's, in order; nested ones too. */
  readonly mentions: readonly Mention[]
  /** Mentions inside compounds with the letters around them: `anti-`, `-targeting`. */
  readonly compounds: readonly { readonly mention: Mention; readonly text: string }[]
  readonly pronoun: string
}

/** A verb group: auxiliaries and one verb. */
export interface VerbGroup {
  readonly kind: 'verb'
  readonly first: number
  readonly last: number
  /** Its lemmas with blanks between: "develop sell" for "develop and sell". */
  readonly lemma: string
  readonly lemmas: readonly string[]
  readonly shape: 'finite' | 'infinitive' | 'gerund' | 'participle'
  readonly passive: boolean
  readonly negative: boolean
  readonly modal: string
  readonly past: boolean
  readonly adverbs: readonly string[]
}

/** Whatever stands between groups. */
export interface Mark {
  readonly kind: 'mark'
  readonly first: number
  readonly last: number
  readonly tag: WordTag
  readonly lower: string
}

export type Group = NounGroup | VerbGroup | Mark

/** A noun group's place in a clause: bare, or after a preposition. */
export interface Argument {
  readonly preposition: string
  /** Index into {@link Syntax.groups}. */
  readonly group: number
}

export type ClauseKind = 'main' | 'relative' | 'participle' | 'infinitive' | 'subordinate' | 'fragment'

/** A verb with what belongs to it. */
export interface Clause {
  readonly kind: ClauseKind
  /** Index of the clause it hangs on, -1 for none. */
  readonly parent: number
  /** The word that opens it: "if", "whereby", "which". */
  readonly link: string
  /** Index of the group it describes (relative, participle, apposition), -1 for none. */
  readonly anchor: number
  readonly verb: number
  readonly subject: number
  /** Arguments before the verb but the subject, and after it, in text order. */
  readonly before: readonly Argument[]
  readonly after: readonly Argument[]
}

/** One sentence read: groups in text order, the lists and appositions among them, and the clauses. */
export interface Syntax {
  readonly sentence: number
  readonly groups: readonly Group[]
  /** For each group, the index of its list in {@link lists}, -1 outside lists; empty where there are no lists. */
  readonly listOf: readonly number[]
  readonly lists: readonly (readonly number[])[]
  /** For each group, the groups that stand in apposition to it (either side), by index; empty where there are none. */
  readonly appositions: readonly (readonly number[])[]
  readonly clauses: readonly Clause[]
  /** For each group, the clause it is an argument of, -1 for none. */
  readonly clauseOf: readonly number[]
}
