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

/** How telling a list is: by its shortest stem. */
const tells = (stems: Stems): number => Math.min(...stems.map(({ length }) => length))

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
    const best = all.map((needs) => [...needs].sort((a, b) => tells(b) - tells(a))[0])
    return best.includes(undefined) ? [] : [[...new Set(best.flatMap((stems) => stems ?? []))]]
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
