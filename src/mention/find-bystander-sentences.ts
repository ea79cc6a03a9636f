import { WordTest } from '../sentence/word-test.ts'
import type { View } from './view.ts'
import { Wake } from './wake.ts'

/** A word of every sentence that tells who advised, or who studied where. */
export const BYSTANDING =
  /^(?:advis[eo]rs?|counsel|underwriters?|bookrunners?|book-running|placement|degrees?|bachelor|master|graduated|graduate|residency|fellowship|doctorate|mba|ph\.?d\.?|m\.?d\.?|b\.?s\.?|b\.?a\.?|m\.?s\.?c?\.?)$/

/** Who advised on a deal and who sold the shares: "Holm & Gray is acting as financial advisor to Orvane Bio". */
const ADVISING =
  /\b(?:(?:acting|acted|acts|serving|served|serves) as|retained|engaged|represented by|is|are|was|were)\b[^.;]{0,80}\b(?:(?:financial|legal|exclusive|strategic|tax|capital markets) advis[eo]rs?|(?<!general )counsel|placement agents?|underwriters?|book-?runn(?:ers?|ing))\b/iu
/** Where a person studied: "She holds a Ph.D. from". */
const STUDIES =
  /\b(?:degrees? (?:in|from|at|of)|bachelor|master|doctorate|graduated? (?:from|of)|residency|fellowship (?:at|in|from)|(?:earned|received|holds?|obtained|completed|has) (?:an?|his|her|their|both) [^.;]{0,40}(?:M\.?B\.?A|Ph\.?D|M\.?D|B\.?S|B\.?A|M\.?Sc?)\b)/iu

const LONGEST = 1200

const ADVISER = new WordTest(/^(?:advis|counsel|underwriter|book|placement)/)

/** Sentences whose organizations only advised, or taught somebody. */
export const findBystanderSentences = (view: View): Uint8Array => {
  const found = new Uint8Array(view.layout.sentences.length)
  let tried = -1
  for (const token of view.waking(Wake.bystander)) {
    const index = view.sentenceOf[token] ?? -1
    const advises = view.matches(token, ADVISER)
    if (index < 0 || found[index] === 1 || (tried === index && !advises)) continue
    tried = index
    const { start = 0, end = 0 } = view.layout.sentences[index] ?? {}
    if (end - start > LONGEST) continue
    const words = view.text.slice(start, end)
    if (advises ? ADVISING.test(words) : STUDIES.test(words)) found[index] = 1
  }
  return found
}
