import { findDateline, startsWithDateline } from '../source/find-dateline.ts'
import { Sign } from './block-sign.ts'
import { findQuotations } from './find-quotations.ts'
import type { WordedBlock } from './part-blocks.ts'
import type { SectionDraft } from './section-draft.ts'

const ABOUT = /^About\s+(?:the\s+)?(\S.*?)[.:]?$/i
const FORWARD_HEADING =
  /forward[- ]looking\s+(?:statements?|information)|^safe harbou?r\b|^cautionary (?:note|statement|language)|\bdisclosure notice$/i
const FORWARD_TEXT =
  /^.{0,160}\b(?:contains?|includes?|constitutes?|are|made|certain|may be deemed)\b.{0,120}\bforward[- ]looking\b|^(?:Any |All |Such )?forward[- ]looking (?:statements|information)/is
const RISKS =
  /forward[- ]looking|\b(?:risks?|uncertaint(?:y|ies)|undertakes? no|obligation to update|differ materially|Form 10-[KQ]|Form 20-F)\b/i
const CONTACTS_HEADING =
  /^(?:(?:(?:company|media|press|investors?|corporate|public|further|ir|analyst)\b[\w&/,'’ -]{0,40})?(?:contacts?|inquiries|enquiries)\b|refer to\b|contacts?\b|for (?:more|further|additional) information\b.{0,40}:|for .{3,60} please contact|(?:media|investors?|media relations|investor relations)\s*:|source\s+\p{Lu})/iu
const TRAILER =
  /^(?:view (?:the )?(?:original|source)|original\/source|source[: ]\s*\p{Lu}|to speak to customer support|pickup -|note to investors)/iu
const CONTACT_LINE =
  /\S@\S+\.\w{2,}|\b(?:tel|phone|fax|email|e-mail)\b\s*[.:]|(?:\(\d{3}\)|\b\d{3}[-.])\s?\d{3}[-.]\d{4}/i
const FURNITURE =
  /^(?:for immediate release|for release\b|press release$|news release$|exhibit\s+99|--.{0,40}--$|by\s+\p{Lu}[^,]{2,40},|page \d|\W*$)/iu
const COMPANY_ONLY = /^[\p{L}\d.,&'’ -]{2,50}(?:inc|ltd|corp|corporation|company|llc|plc|n\.v|s\.a|ag)\.?$/iu
/** How such a line ends, and of how many characters that is at the most. */
const LEGAL_END = /(?:inc|ltd|corp|corporation|company|llc|plc|n\.v|s\.a|ag)\.?$/iu
const LONGEST_END = 12
const ADDRESS =
  /\b[A-Z]{2}\s+\d{5}(?:-\d{4})?\b|\b\d+\s+\p{L}+\s+(?:street|avenue|road|drive|way|parkway|boulevard)\b/iu
const BARE_DATE = /^(?:\p{L}+\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s\p{L}+\s\d{4})$/u
const MOST_HEADLINE_BLOCKS = 12
const LONGEST_CONTACT = 250
const OPENS = Sign.About | Sign.Forward | Sign.ForwardHead | Sign.Contact | Sign.Address

/** The sections of a press release within the given blocks. */
export const findPressSections = (blocks: readonly WordedBlock[]): readonly SectionDraft[] => {
  const dateline = blocks.findIndex(isDateline)
  const drafts = [...findHeadlines(blocks, dateline)]
  const placed = blocks[dateline]
  if (placed !== undefined) {
    const { start, end } = findDateline(placed.words) ?? { start: 0, end: placed.words.length }
    const span = { start: placed.start + start, end: placed.start + end }
    drafts.push({ kind: 'dateline', ...span, confidence: 0.95, rule: 'press/dateline' })
  }
  drafts.push(...findBoilerplate(blocks, dateline + 1))
  drafts.push(...findQuotations(blocks))
  return drafts
}

/** Forward-looking statements within any text, by a heading or by their own words. */
export const findForwardLooking = (blocks: readonly WordedBlock[]): readonly SectionDraft[] =>
  findBoilerplate(blocks, 0).filter(({ kind }) => kind === 'forward-looking')

/** Tells whether a block is, or begins with, a dateline. */
export const isDateline = ({ words, signs }: WordedBlock): boolean =>
  (signs & Sign.Dateline) !== 0 && startsWithDateline(words)

const findHeadlines = (blocks: readonly WordedBlock[], dateline: number): readonly SectionDraft[] => {
  let lead: readonly WordedBlock[]
  if (dateline < 0) lead = blocks.slice(0, 1).filter((block) => block.kind === 'heading')
  else {
    let first = dateline
    while (first > 0 && dateline - first < MOST_HEADLINE_BLOCKS && !isContact(blocks[first - 1])) first--
    lead = blocks
      .slice(first, dateline)
      .filter((block) => !isFurniture(block) && !BARE_DATE.test(block.words) && !isCompanyOnly(block))
  }
  return lead.map(({ start, end }, index) => ({
    kind: index === 0 ? 'headline' : 'sub-headline',
    start,
    end,
    confidence: dateline < 0 ? 0.7 : 0.9,
    rule: dateline < 0 ? 'press/first-heading' : 'press/before-dateline',
  }))
}

const isCompanyOnly = ({ words }: WordedBlock): boolean =>
  LEGAL_END.test(words.slice(-LONGEST_END)) && COMPANY_ONLY.test(words)

const isFurniture = ({ words, signs }: WordedBlock): boolean =>
  FURNITURE.test(words) || ((signs & Sign.Digit) !== 0 && ADDRESS.test(words))
const isContact = (block: WordedBlock | undefined): boolean =>
  block !== undefined &&
  (isContactsHeading(block) || hasContactLine(block) || /^for immediate release/i.test(block.words))

const isContactsHeading = ({ words, signs }: WordedBlock): boolean =>
  (signs & Sign.Contact) !== 0 && CONTACTS_HEADING.test(words)
const isTrailer = ({ words, signs }: WordedBlock): boolean => (signs & Sign.Contact) !== 0 && TRAILER.test(words)
const hasContactLine = ({ words, signs }: WordedBlock): boolean =>
  (signs & Sign.Address) !== 0 && CONTACT_LINE.test(words)

type Boilerplate = 'about' | 'forward-looking' | 'contacts'

/** The opening of a boilerplate section: with a heading of its own, or by its first words. */
interface Opening {
  readonly kind: Boilerplate
  readonly titled: boolean
  readonly label: string | null
}

/** "About X", forward-looking statements and contacts: each runs to the next heading, contacts to the next of these. */
const findBoilerplate = (blocks: readonly WordedBlock[], from: number): readonly SectionDraft[] => {
  const drafts: SectionDraft[] = []
  let opening: Opening | null = null
  let first = from
  for (let index = from; index <= blocks.length; index++) {
    const block = blocks[index]
    const next = block === undefined ? null : openingOf(block)
    const fresh = next !== null && startsAnew(opening, next)
    if (opening !== null && (block === undefined || fresh || !goesOn(opening, block))) {
      drafts.push(draftOf(opening, blocks[first], blocks[index - 1]))
      opening = null
    }
    if (fresh) {
      opening = next
      first = index
    }
  }
  return drafts
}

const startsAnew = (opening: Opening | null, next: Opening): boolean =>
  opening?.kind !== next.kind || next.kind === 'about' || (next.titled && next.kind !== 'contacts')

const goesOn = (opening: Opening, block: WordedBlock): boolean =>
  opening.kind === 'contacts'
    ? block.words.length < LONGEST_CONTACT || hasContactLine(block) || isTrailer(block)
    : block.kind !== 'heading' && (opening.titled || RISKS.test(block.words))

const draftOf = (
  { kind, titled, label }: Opening,
  first: WordedBlock | undefined,
  last: WordedBlock | undefined,
): SectionDraft => ({
  kind,
  label,
  heading: titled && first !== undefined ? { start: first.start, end: first.end } : null,
  start: first?.start ?? 0,
  end: last?.end ?? 0,
  confidence: titled ? 0.95 : 0.8,
  rule: `press/${kind}${titled ? '' : '-untitled'}`,
})

/** The two words alone are soon found; what must stand before them is not. */
const isForwardText = (words: string): boolean => /forward[- ]looking/i.test(words) && FORWARD_TEXT.test(words)

const openingOf = (block: WordedBlock): Opening | null => {
  const { words, signs } = block
  if ((signs & OPENS) === 0) return null
  const title = words.length < 160 && block.kind !== 'table-row'
  const about = title && block.kind === 'heading' ? ABOUT.exec(words) : null
  if (about !== null) return { kind: 'about', titled: true, label: about[1] ?? null }
  if (title && (signs & Sign.ForwardHead) !== 0 && FORWARD_HEADING.test(words) && !/[.,;]$/.test(words))
    return { kind: 'forward-looking', titled: true, label: null }
  if ((signs & Sign.Forward) !== 0 && isForwardText(words.slice(0, 320)))
    return { kind: 'forward-looking', titled: false, label: null }
  if (words.length < 400 && (isContactsHeading(block) || isTrailer(block)))
    return { kind: 'contacts', titled: words.length < 60, label: null }
  return words.length < 200 && block.kind !== 'paragraph' && hasContactLine(block)
    ? { kind: 'contacts', titled: false, label: null }
    : null
}
