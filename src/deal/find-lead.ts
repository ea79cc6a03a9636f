import type { AgreementStatus } from '../model/agreement.ts'
import { WordClasses } from '../sentence/word-classes.ts'
import { classesAt, printed } from './find-names.ts'
import type { Unit } from './item.ts'

/** How many characters before a noun group tell what is said of it. */
const REACH = 120

const WORDS = new WordClasses({
  denial: /(?<!\p{L})(?:neither|nor|no|denie[sd]|not|never)$/u,
  talks: /(?<!\p{L})(?:talks|negotiations?|discussions?|discuss|negotiating|discussing)$/u,
  executed: /(?:entered|entering|signed|signing|executed|inked|struck|concluded)$/,
  signed:
    /enter|sign|execute[sd]|announc|establishe[sd]|formed|conclude[sd]|reache[sd]|inked|struck|seal(?:s|ed)|proud|pleased|secur(?:es|ed)|forge/,
  draft: /sheet|letter|memorandum|proposed/,
  ended: /terminat\w|expir/,
  changed: /expand|extend|extension|expansion|amend|restated|moderni[sz]|renew|restructured|broadened|deepen/,
})
const { bit } = WORDS

/** What stands before a noun group that names an agreement. */
export interface Lead {
  readonly text: string
  /** The classes of its words. */
  readonly words: number
}

/** The words before item `first`. */
export const findLead = (unit: Unit, first: number): Lead => {
  const classes = WORDS.of(unit.tokens)
  const end = unit.offsets[first] ?? unit.plain.length
  const start = Math.max(0, end - REACH)
  let words = 0
  for (let i = first - 1; i >= 0 && (unit.offsets[i + 1] ?? 0) > start; i--) words |= classesAt(unit, i, classes)
  return { text: unit.plain.slice(start, end), words }
}

const DENIED =
  /(?<![\p{L}])(?:neither|nor|no(?! (?:later|longer))|denie[sd]|(?:has|have|had|did|does|do|is|are) not|never)(?: [^\s.;]+){0,9} $/u
/** "there is no such agreement", "neither company receives a licence", "made no commitment on a sublicence". */
export const isDenied = ({ words, text }: Lead): boolean => (words & bit.denial) !== 0 && DENIED.test(text)

const EXECUTED =
  /(?<!(?:to|will|may|could|not|never|be) )(?:enter(?:ed|ing) into|entered|signed|signing of|executed|inked|struck|concluded)(?: (?:of|with|a|an|its|the|first|new|another|second))*\s$/u
/** Signed, in so many words, right before the noun group. */
export const isExecuted = ({ words, text }: Lead): boolean => (words & bit.executed) !== 0 && EXECUTED.test(text)

const SIGNED =
  /(?:enter(?:s|ed|ing)? into|entered|sign(?:s|ed|ing)?|execut(?:es|ed)|announc(?:es|ed|ing|e)|establish(?:es|ed)|formed|conclud(?:es|ed)|reach(?:es|ed)|inked|struck|seal(?:s|ed)|proud to|pleased to|secur(?:es|ed)|forge|enters? (?:new )?)[^.;⟧]{0,60}$/
/** What is spoken of, not made: "completion of the first phase of the ongoing collaboration". */
const EARLIER =
  /ongoing|existing|current|previous|prior|completion|milestone|progress|under|extend|extension|amendment|terminat|(?<![a-z])ended/
/** Said to be made or announced; `group` is the noun group with the word before it. */
export const isSigned = ({ words, text }: Lead, group: string): boolean =>
  (words & bit.signed) !== 0 && SIGNED.test(text) && !EARLIER.test(group) && !EARLIER.test(text.slice(-45))

/** Words of talks: what they are about is not signed. */
const TALKS = /(?<![\p{L}])(?:talks|negotiations?|discussions?|discuss|negotiating|discussing)(?: [^\s.;]+){0,4} $/u
const DRAFT = bit.draft | bit.talks

/** What the items `[first, last]`, which name an agreement, and the words before them say of how far it has come. */
export const statusNamed = (unit: Unit, first: number, last: number, { words, text }: Lead): AgreementStatus | null => {
  const classes = WORDS.of(unit.tokens)
  let held = words
  for (let i = first; i <= last; i++) held |= classesAt(unit, i, classes)
  if ((held & (DRAFT | bit.ended | bit.changed)) === 0) return null
  const group = printed(unit, first, last)
  const near = `${/(?:with|through|by|via)[^⟦]*$/.test(text.slice(-40)) ? '' : text.slice(-50)}${group}`
  if (
    (held & DRAFT) !== 0 &&
    (TALKS.test(text) || /term sheet|letter of intent|memorandum of understanding|proposed/.test(near))
  )
    return 'PROPOSED'
  if (/terminat\w+/.test(near)) return 'TERMINATED'
  if (/expir(?:ed|ation)/.test(near)) return 'EXPIRED'
  return (held & bit.changed) !== 0 && !isNew(group) && CHANGED.test(near) ? 'AMENDED' : null
}

/** "An additional licence expands our portfolio": the licence is new. */
const isNew = (group: string): boolean => /(?<![\p{L}])(?:additional|another|new)(?![\p{L}])/u.test(group)
const CHANGED =
  /(?<![\p{L}])(?:expand(?:s|ed|ing)?|extend(?:s|ed|ing)?|extension|expansion|amend(?:s|ed|ment)?|restated|moderni[sz]\w+|renew(?:s|ed|al)|restructured|broadened|deepen(?:s|ed))(?![\p{L}])/u
