import { Cue } from '../lexicon/cue.ts'
import { SenseFlag } from '../lexicon/lexicon.ts'
import { Shape } from '../model/token.ts'
import type { WordTable } from '../sentence/word-table.ts'
import { HowWritten } from './how-written.ts'
import { NameColumn, nameOf, type Name } from './name.ts'
import { bareTechnology } from './technology-forms.ts'
import type { Thing, Things } from './thing.ts'
import type { View } from './view.ts'
import { WordMarks } from './word-marks.ts'

interface Form {
  /** Numbers of its words. */
  readonly words: Int32Array
  readonly thing: Thing
  readonly rule: string
  /** Letters as they must stand, for short words that might mean something else; else null. */
  readonly surface: string | null
  /** The next form that starts with the same word: a shorter one, or one as long. */
  next: Form | null
}

const HEADS = new WordMarks()

/** The forms that a document recalls, by the word that they start with. */
class Forms {
  readonly #table: WordTable
  readonly #heads: WordMarks
  readonly #firsts: Form[] = []

  constructor(table: WordTable) {
    this.#table = table
    this.#heads = HEADS.begin(table)
  }

  /** The longest form that starts with a word. */
  startingWith(word: number): Form | undefined {
    const mark = this.#heads.get(word)
    return mark === 0 ? undefined : this.#firsts[mark - 1]
  }

  add(name: Name, thing: Thing, rule: string, surface: string | null = null): void {
    const words = name.wordsIn(this.#table)
    const head = words[0]
    if (head === undefined) return
    const form: Form = { words, thing, rule, surface, next: null }
    const mark = this.#heads.get(head)
    const first = this.#firsts[mark - 1]
    if (first === undefined) this.#heads.set(head, this.#firsts.push(form))
    else this.#firsts[mark - 1] = inserted(form, first)
  }
}

/** A list with one more form: the longest stands first, of equal ones the first that was added. */
const inserted = (form: Form, first: Form): Form => {
  const { length } = form.words
  if (first.words.length < length) {
    form.next = first
    return form
  }
  let before = first
  while (before.next !== null && before.next.words.length >= length) before = before.next
  form.next = before.next
  before.next = form
  return first
}

const formsOf = (view: View, things: Things): Forms => {
  const forms = new Forms(view.layout.tokens.table)
  const written = new HowWritten(view)
  for (const thing of things.all()) {
    for (const name of thing.forms.values()) {
      forms.add(name, thing, 'mention/recalled')
      const bare = thing.type === 'Technology' ? BARE.of(name) : null
      if (
        bare !== null &&
        !namesDrugs(view, bare.words) &&
        (/^\p{Lu}[\p{Lu}\d-]{2,}$/u.test(bare.words) || isDistinct(view, written, bare))
      )
        forms.add(bare, thing, 'mention/short-form', bare.words)
    }
    if (thing.type !== 'Organization') continue
    for (const short of shortForms(view, written, thing)) {
      const known = things.find('Organization', short)
      if (known === undefined || known === thing) forms.add(short, thing, 'mention/short-form')
    }
  }
  return forms
}

/** "ADC" of "its ADC platform": a class of drugs, wherever it stands alone. */
const namesDrugs = (view: View, word: string): boolean => {
  const number = view.layout.tokens.table.find(word.toLowerCase())
  return number >= 0 && view.hasWord(number, Cue.drugHead)
}

/** Names every further place of every form that stands alone. */
export const recallForms = (view: View, things: Things, owner: Int32Array): void => {
  const forms = formsOf(view, things)
  const { word } = view.layout.tokens
  for (let first = 0; first < view.count; first++) {
    if (owner[first] !== -1) continue
    let form = forms.startingWith(word[first] ?? 0) ?? null
    while (form !== null && !stands(view, owner, first, form)) form = form.next
    if (form === null) continue
    const last = first + form.words.length
    const thing = things.root(form.thing)
    const name = view.name(first, last)
    things.addForm(thing, name)
    thing.places.push({ first, last, name, rule: form.rule, confidence: 0.8 })
    first = last - 1
  }
}

/** Whether a form stands at a token, alone and as its thing is written. */
const stands = (view: View, owner: Int32Array, first: number, { words, thing, surface }: Form): boolean => {
  const last = first + words.length
  if (last > view.sentenceEnd(first)) return false
  const { word } = view.layout.tokens
  for (let at = first; at < last; at++) if (word[at] !== words[at - first] || owner[at] !== -1) return false
  return (
    (ANY_CASE.has(thing.type) ||
      (thing.flags & SenseFlag.Weak) !== 0 ||
      (view.shape(first) & (Shape.Initial | Shape.InnerUpper | Shape.Digit)) !== 0) &&
    (surface === null || surface === view.words(first, last))
  )
}

/** Things that are written small, too. */
const ANY_CASE: ReadonlySet<string> = new Set(['Disease', 'Technology', 'Drug', 'Target'])

/** Short forms that an organization's name allows: without legal form, without the trade's last word. */
const shortForms = (view: View, written: HowWritten, thing: Thing): readonly Name[] => {
  const found: Name[] = []
  for (const name of thing.forms.values()) {
    add(found, WITHOUT_FORM.of(name))
    const head = HEAD.of(name)
    if (head !== null && (isDistinct(view, written, head) || isOnlyName(view, written, head))) add(found, head)
  }
  return found
}

/** The one word that a technology's name leaves without its head. */
const BARE = new NameColumn(({ words }) => {
  const bare = bareTechnology(words)
  return bare === null ? null : nameOf(bare)
})

const WITHOUT_FORM = new NameColumn(({ bare }) => nameOf(bare))

/** The first word of an organization's name, of four letters or more, where it may stand for the whole. */
const HEAD = new NameColumn(({ bare }) => {
  const head = bare.slice(0, Math.max(0, bare.indexOf(' ')))
  return head.length >= 4 && /^\p{Lu}/u.test(head) && !/['’]s?$/.test(head) ? nameOf(head) : null
})

const add = (names: Name[], name: Name): void => {
  if (!names.includes(name)) names.push(name)
}

const TAKEN = Cue.common | Cue.place | Cue.function | Cue.genericName | Cue.institution | Cue.orgHead

/** A rarer English word that the document writes as a name alone: "Foxglove" of "Foxglove Therapeutics". */
const isOnlyName = (view: View, written: HowWritten, name: Name): boolean => {
  const word = wordOf(view, written, name, TAKEN)
  return word >= 0 && !written.isSmall(word)
}

const isDistinct = (view: View, written: HowWritten, name: Name): boolean =>
  wordOf(view, written, name, TAKEN | Cue.english) >= 0

/** The number of a word of the document that is in none of some classes, else -1. */
const wordOf = (view: View, written: HowWritten, name: Name, classes: number): number => {
  const { table } = view.layout.tokens
  const spelled = name.wordsIn(table)
  // A form of this one word is found where the document holds it, and nowhere else.
  const isOne = spelled.length === 1
  const word = isOne ? (spelled[0] ?? -1) : table.find(name.words.toLowerCase())
  return word >= 0 && !view.hasWord(word, classes) && (isOne || written.holds(word)) ? word : -1
}
