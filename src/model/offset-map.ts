import { IntList } from './int-list.ts'
import type { Span } from './span.ts'

/**
 * The way back from normalised text to the raw file: runs of text characters and the raw characters they came from.
 * In a run of equal lengths each text character maps to one raw character; a run of unequal lengths (an entity, a
 * folded line break) maps as a whole. Offsets are UTF-16 code units of the decoded file.
 */
export interface OffsetMap {
  /** The raw span that holds the words of a text span; an empty text span maps to an empty raw span. */
  readonly toRaw: (span: Span) => { readonly rawStart: number; readonly rawEnd: number }
}

/** Collects runs in text order and freezes them into an {@link OffsetMap}. */
export class OffsetMapBuilder {
  readonly #textAt = new IntList()
  readonly #rawAt = new IntList()
  readonly #rawEnd = new IntList()
  #length = 0

  /** Appends a run of `textLength` text characters that came from the raw range `[rawStart, rawEnd)`. */
  add(textLength: number, rawStart: number, rawEnd: number): void {
    if (textLength === 0) return
    const last = this.#textAt.length - 1
    const linear = rawEnd - rawStart === textLength
    if (last >= 0 && linear && this.#rawEnd.at(last) === rawStart) {
      const lastText = this.#length - this.#textAt.at(last)
      if (rawStart - this.#rawAt.at(last) === lastText) {
        this.#rawEnd.set(last, rawEnd)
        this.#length += textLength
        return
      }
    }
    this.#textAt.push(this.#length)
    this.#rawAt.push(rawStart)
    this.#rawEnd.push(rawEnd)
    this.#length += textLength
  }

  /** The map of all runs added so far. */
  build(): OffsetMap {
    const textAt = this.#textAt.items()
    const rawAt = this.#rawAt.items()
    const rawEnd = this.#rawEnd.items()
    const length = this.#length
    const runOf = (position: number): number => {
      let low = 0
      let high = textAt.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((textAt[middle] ?? 0) <= position) low = middle
        else high = middle - 1
      }
      return low
    }
    const rawRange = (position: number): readonly [number, number] => {
      if (textAt.length === 0) return [0, 0]
      const run = runOf(Math.max(0, Math.min(position, length - 1)))
      const from = textAt[run] ?? 0
      const to = run + 1 < textAt.length ? (textAt[run + 1] ?? length) : length
      const raw = rawAt[run] ?? 0
      const end = rawEnd[run] ?? 0
      return end - raw === to - from ? [raw + position - from, raw + position - from + 1] : [raw, end]
    }
    return {
      toRaw: ({ start, end }) => {
        const [rawStart] = rawRange(start)
        return { rawStart, rawEnd: end > start ? rawRange(end - 1)[1] : rawStart }
      },
    }
  }
}
