/** Decides whether a hyphen at a line's end belongs to the word: it goes where the text has the word without it. */
export class Hyphens {
  readonly #text: string
  #words: Set<string> | null = null

  constructor(text: string) {
    this.#text = text
  }

  /** True where `before-` and `after` are one word that the text spells elsewhere without a hyphen. */
  heals(before: string, after: string): boolean {
    this.#words ??= new Set(this.#text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    return this.#words.has((before + after).toLowerCase())
  }
}
