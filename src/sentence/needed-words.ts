/** Shorter runs of letters stand in too many words to tell anything. */
const FEWEST_LETTERS = 3

/** The type of a name, which is none of the text's words: "⟦(?:Drug|Technology)⟧". */
const NAME = /⟦(?:[^⟧()]|\([^⟧()]*\))*⟧/g

/** Runs of letters of which a match holds at least one, each within one word. */
export type Stems = readonly string[]

/**
 * What every match of a pattern must hold, read off the pattern: of each list one of its stems. `(?:sells?|sold) {thing}`
 * needs "sell" or "sold"; what may be left out or must not be there, and classes of letters, say nothing. Empty
 * where the pattern tells nothing.
 */
export const neededWords = ({ source }: RegExp): readonly Stems[] =>
  new PatternReader(source.replace(NAME, '⟦⟧')).alternatives()

/** How telling a list is: by its shortest stem, then by how few there are. */
const byTelling = (a: Stems, b: Stems): number =>
  Math.min(...b.map(({ length }) => length)) - Math.min(...a.map(({ length }) => length)) || a.length - b.length

/**
 * One list of which every match of some alternatives holds a stem: of what each needs, what the others need too where
 * that is enough, else what tells most. Empty where one of them needs nothing.
 */
const eitherOf = (alternatives: readonly (readonly Stems[])[]): readonly Stems[] => {
  const all = new Set<string>()
  const holds = (stem: string): boolean => [...all].some((part) => stem.includes(part))
  for (const needs of [...alternatives].sort((a, b) => a.length - b.length)) {
    const [best] = [...needs].sort(byTelling)
    if (best === undefined) return []
    if (!needs.some((stems) => stems.every(holds))) for (const stem of best) all.add(stem)
  }
  return [[...all]]
}

class PatternReader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  /** Reads up to the bracket that closes the group, or the end. */
  alternatives(): readonly Stems[] {
    const all = [this.#sequence()]
    while (this.#source[this.#at] === '|') {
      this.#at++
      all.push(this.#sequence())
    }
    if (all.length === 1) return all[0] ?? []
    return eitherOf(all)
  }

  #sequence(): readonly Stems[] {
    const needs: Stems[] = []
    let run = ''
    const endRun = (): void => {
      if (run.length >= FEWEST_LETTERS) needs.push([run])
      run = ''
    }
    for (let char = this.#source[this.#at]; char !== undefined && !/[|)]/.test(char); char = this.#source[this.#at]) {
      const inner = this.#atom(char)
      const letter = inner === null && /[a-z\d]/i.test(char) ? char.toLowerCase() : ''
      const { optional, repeated } = this.#quantifier()
      if (letter !== '' && !optional) run += letter
      if (letter === '' || optional || repeated) endRun()
      if (inner !== null && !optional) needs.push(...inner)
    }
    endRun()
    return needs
  }

  /** Moves past one letter, class or group; what it needs, null for a plain character. */
  #atom(char: string): readonly Stems[] | null {
    if (char === '(') return this.#group()
    const [atom = char] =
      /^(?:\\[pP]\{\w+\}|\\.|\[(?:\\.|[^\]\\])*\]|⟦[^⟧(\\]*)/u.exec(this.#source.slice(this.#at)) ?? []
    this.#at += atom.length
    return atom.length > 1 ? [] : null
  }

  #group(): readonly Stems[] {
    const [opening = '('] = /^\((?:\?(?:<?[=!]|<\w+>|:))?/.exec(this.#source.slice(this.#at)) ?? []
    this.#at += opening.length
    const needs = this.alternatives()
    this.#at++
    return /!$|<=$/.test(opening) ? [] : needs
  }

  #quantifier(): { readonly optional: boolean; readonly repeated: boolean } {
    const [quantifier = ''] = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at)) ?? []
    this.#at += quantifier.length
    return { optional: /^(?:[?*]|\{0)/.test(quantifier), repeated: quantifier !== '' }
  }
}
