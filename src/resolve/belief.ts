import { compareText } from './compare-text.ts'
import { SortedList } from './sorted-list.ts'
import { type Proof, round } from './source.ts'

const CEILING = 0.999

/** The words of a proof as reprints of them are recognised. */
const wordsOf = ({ text }: Proof): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** One document's say: the words by which it makes a claim, each with how far they alone are to be believed. */
interface Voice {
  readonly document: string
  readonly belief: number
}

const strongest = (beliefs: Iterable<number>): number => {
  let most = 0
  for (const belief of beliefs) most = Math.max(most, belief)
  return most
}

/** The proofs of one document by their words, the surest of each. */
const byWords = (proofs: readonly Proof[]): ReadonlyMap<string, number> => {
  const words = new Map<string, number>()
  for (const proof of proofs) {
    const key = wordsOf(proof)
    words.set(key, Math.max(words.get(key) ?? 0, round(proof.weight * proof.confidence)))
  }
  return words
}

/**
 * How far documents make a claim believable: each independent document leaves the doubt that it does not remove (noisy
 * or). Documents that print the same words are one source: the first by id. A document comes or goes at a cost that
 * does not depend on how many there are.
 */
export class Belief {
  /** Who prints the same words, in order of id. */
  readonly #printers = new Map<string, SortedList<Voice>>()
  /** The words that a document is the first to print, with their belief. */
  readonly #spoken = new Map<string, Map<string, number>>()
  /** How many documents are believed how far. */
  readonly #counts = new Map<number, number>()

  /** A document's proofs come; all of them at once. */
  add(document: string, proofs: readonly Proof[]): void {
    for (const [words, belief] of byWords(proofs)) {
      const printers = this.#printers.get(words) ?? new SortedList<Voice>((a, b) => compareText(a.document, b.document))
      this.#printers.set(words, printers)
      const before = printers.first
      printers.add({ document, belief })
      this.#speak(words, before, printers.first)
    }
  }

  /** The proofs that were added for a document go. */
  remove(document: string, proofs: readonly Proof[]): void {
    for (const [words, belief] of byWords(proofs)) {
      const printers = this.#printers.get(words)
      const before = printers?.first
      printers?.remove({ document, belief })
      this.#speak(words, before, printers?.first)
      if (printers?.first === undefined) this.#printers.delete(words)
    }
  }

  /** Independent documents. */
  get sources(): number {
    return this.#spoken.size
  }

  /** 0 to 1. */
  get confidence(): number {
    const doubt = [...this.#counts]
      .sort(([a], [b]) => a - b)
      .reduce((left, [belief, count]) => left * (1 - belief) ** count, 1)
    return round(Math.min(CEILING, 1 - doubt))
  }

  #speak(words: string, before: Voice | undefined, after: Voice | undefined): void {
    if (before?.document === after?.document) return
    if (before !== undefined) this.#recount(before.document, (spoken) => spoken.delete(words))
    if (after !== undefined) this.#recount(after.document, (spoken) => spoken.set(words, after.belief))
  }

  #recount(document: string, change: (spoken: Map<string, number>) => unknown): void {
    const spoken = this.#spoken.get(document) ?? new Map<string, number>()
    if (spoken.size > 0) this.#count(strongest(spoken.values()), -1)
    change(spoken)
    if (spoken.size > 0) this.#count(strongest(spoken.values()), 1)
    if (spoken.size > 0) this.#spoken.set(document, spoken)
    else this.#spoken.delete(document)
  }

  #count(belief: number, by: 1 | -1): void {
    const count = (this.#counts.get(belief) ?? 0) + by
    if (count === 0) this.#counts.delete(belief)
    else this.#counts.set(belief, count)
  }
}

/** How far some proofs make a claim believable. */
export const beliefIn = (proofs: readonly Proof[]): Pick<Belief, 'confidence' | 'sources'> => {
  const byDocument = new Map<string, Proof[]>()
  for (const proof of proofs) {
    const known = byDocument.get(proof.document)
    if (known === undefined) byDocument.set(proof.document, [proof])
    else known.push(proof)
  }
  const belief = new Belief()
  for (const [document, own] of byDocument) belief.add(document, own)
  return belief
}
