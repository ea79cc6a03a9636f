import { Cue } from '../lexicon/cue.ts'
import { WordTest } from '../sentence/word-test.ts'
import type { Candidate } from './candidate.ts'
import type { View } from './view.ts'

const HEAD = new WordTest(/^(?:platforms?|technolog(?:y|ies))$/)

/** A trademark's sign between parentheses: "Fairlink(TM)". */
const MARK = new WordTest(/^(?:tm|r|sm)$/)

/**
 * The shorter forms that a technology's name allows: without what only describes it ("linker-payload Fairlink
 * platform" is "Fairlink platform"), with its abbreviation alone ("Targeted Antigen Release (TAR) technology" is "TAR
 * technology" and "TAR").
 */
export const technologyForms = (view: View, { first, last }: Candidate): string[] => {
  const forms: string[] = []
  let head = last
  while (head > first && view.matches(head - 1, HEAD)) head--
  const open = findOpening(view, first, head)
  // "antibody-drug conjugate (ADC) platform": a class of drugs is no name of the platform.
  if (open > first && !view.has(open + 1, Cue.drugHead)) {
    forms.push(view.words(first, open), view.words(open + 1, open + 2))
    if (head < last) forms.push(`${view.words(open + 1, open + 2)} ${view.words(head, last)}`)
  }
  let named = first
  while (named < last - 1 && !view.isCapital(named)) named++
  if (named > first && named < last - 1) forms.push(view.words(named, last))
  return forms
}

/** The "(" before a one-word abbreviation inside the name, else -1; a trademark's sign is none. */
const findOpening = (view: View, first: number, head: number): number => {
  for (let at = first + 1; at + 2 < head + 1; at++)
    if (view.lower(at) === '(' && view.lower(at + 2) === ')' && !view.matches(at + 1, MARK)) return at
  return -1
}

/**
 * The coined word that starts a name which goes on in small letters: "ShuffleBox" of "ShuffleBox yeast display
 * library"; any word that bears a trademark's sign: "SHUFFLA" of "SHUFFLA(TM) display technology".
 */
export const coinedWord = (form: string): string | null =>
  (/^(\p{Lu}\p{Ll}+\p{Lu}[\p{L}\d]*)(?: \p{Ll}[\p{L}-]*)+$/u.exec(form) ??
    /^(\p{Lu}[\p{L}\d-]{2,})(?:[®™]|\((?:TM|R)\))(?: \p{Ll}[\p{L}-]*)+$/u.exec(form))?.[1] ?? null

/** The one word that is left of a form without its head, as "TAR" of "TAR technology"; null where more is left. */
export const bareTechnology = (form: string): string | null => {
  const bare = form.replace(/\s+(?:platforms?|technolog(?:y|ies))/gi, '')
  return bare.includes(' ') || bare === form ? null : bare
}
