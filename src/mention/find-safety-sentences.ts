import type { Sentence } from '../model/sentence.ts'
import type { View } from './view.ts'
import { Wake } from './wake.ts'

const MAX_SAFETY_WORDS = 120
const LONGEST_HEADING = 110

/** Headings of a label's safety part: "IMPORTANT SAFETY INFORMATION FOR ORVANE", "Warnings and Precautions". */
const OPENING =
  /^(?:[\p{P}\s]|(?:[\p{L}\d.®™-]+\s){0,5}?)(?:(?:selected\s|important\s|risk\s|and\s)*safety (?:information|summary)|(?:boxed )?warnings?\b|precautions|contraindications?\b|(?:common |serious |possible )?side effects\b|adverse reactions\b|drug interactions\b|use in specific populations)/iu
/** A word of each of them. */
export const SAFETY_TITLE = /safety|warning|precaution|contraindication|side|adverse|interaction|population/
const CLOSING = /^[\p{P}\s]*(?:about\s|(?:[\p{L}.®™-]+\s){0,2}?(?:indications?|uses?|dosage)\b(?!.*safety))/iu
/** What a label treats is said between its warnings too. */
const INDICATION =
  /(?<!not )\b(?:indicated (?:for|in|to|as)|used (?:to treat|for|in)|approved (?:for|to)|prescription (?:medicine|drug)s?)\b/i

const ELSEWHERE = /about|forward|contacts/

/** Sentences that list side effects and warnings: by their own words, or under a heading of a label's safety part. */
export const findSafetySentences = (view: View): Uint8Array => {
  const { sentences } = view.layout
  const found = new Uint8Array(sentences.length)
  for (const token of view.waking(Wake.safety)) {
    const sentence = view.sentenceOf[token] ?? -1
    if (sentence >= 0 && token < (sentences[sentence]?.firstToken ?? 0) + MAX_SAFETY_WORDS) found[sentence] = 1
  }
  let done = 0
  for (const token of view.waking(Wake.safetyTitle)) {
    const sentence = view.sentenceOf[token] ?? -1
    if (sentence < done || !opensSafety(view, sentence)) continue
    done = markUnder(view, sentence, found)
  }
  return found
}

const isShort = ({ start, end }: Sentence): boolean => end - start < LONGEST_HEADING

const isTitle = (view: View, sentence: Sentence): boolean =>
  isShort(sentence) && (sentence.kind === 'heading' || view.text[sentence.end - 1] === ':')

const wordsOf = (view: View, { start, end }: Sentence): string => view.text.slice(start, end)

const opensSafety = (view: View, index: number): boolean => {
  const sentence = view.layout.sentences[index]
  return sentence !== undefined && isTitle(view, sentence) && OPENING.test(wordsOf(view, sentence))
}

/** Marks the sentences of a safety part from its heading on; the index of the one after it. */
const markUnder = (view: View, heading: number, found: Uint8Array): number => {
  const { sentences, sections } = view.layout
  let index = heading
  for (; index < sentences.length; index++) {
    const sentence = sentences[index]
    if (sentence === undefined) continue
    const words = wordsOf(view, sentence)
    const titled = isTitle(view, sentence)
    const opens = titled && OPENING.test(words)
    if (!opens && ((titled && CLOSING.test(words)) || ELSEWHERE.test(sections[sentence.section]?.kind ?? 'body'))) break
    if (!INDICATION.test(words)) found[index] = 1
  }
  return index + 1
}
