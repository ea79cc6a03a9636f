import { Cue } from '../lexicon/cue.ts'
import type { View } from './view.ts'

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

/** Sentences that list side effects and warnings: by their own words, or under a heading of a label's safety part. */
export const findSafetySentences = (view: View): Uint8Array => {
  const { sentences, sections } = view.layout
  const found = new Uint8Array(sentences.length)
  const kindOf = (section: number): string => sections[section]?.kind ?? 'body'
  let under = false
  sentences.forEach(({ firstToken, lastToken, start, end, section, kind }, index) => {
    const short = end - start < LONGEST_HEADING
    const words = short || under ? view.text.slice(start, end) : ''
    const titled = short && (kind === 'heading' || words.trimEnd().endsWith(':'))
    if (titled && OPENING.test(words)) under = true
    else if (under && ((titled && CLOSING.test(words)) || /about|forward|contacts/.test(kindOf(section)))) under = false
    if (under && !INDICATION.test(words)) found[index] = 1
    for (let at = firstToken; at < Math.min(lastToken, firstToken + MAX_SAFETY_WORDS); at++)
      if (view.has(at, Cue.safety)) {
        found[index] = 1
        return
      }
  })
  return found
}
