import type { Document, Part } from '../model/document.ts'
import type { Section } from '../model/section.ts'
import type { Tokens } from '../model/token.ts'
import { tokenize } from '../sentence/tokenize.ts'
import { Sign } from './block-sign.ts'
import { findAgreementSections, isAgreement } from './find-agreement-sections.ts'
import { findItemSections } from './find-item-sections.ts'
import { findForwardLooking, findPressSections, isDateline } from './find-press-sections.ts'
import { blocksWithin, wordBlocks, type WordedBlock } from './part-blocks.ts'
import { nestSections, type SectionDraft } from './section-draft.ts'

const FILING_TYPE = /^(?:8-K|10-|20-F|40-F|6-K|S-\d|F-\d|424|POS|DEF|PRE|SC|FWP)/i
const FILING_WORDS = /securities and exchange commission|exact name of registrant/i
const COVER_BLOCKS = 60

/** Cuts a document into labelled sections: each part as a whole, and within it what its kind of text consists of. */
export const findSections = (document: Document, tokens: Tokens = tokenize(document.text)): readonly Section[] => {
  const sections: Section[] = []
  const all = wordBlocks(document, tokens)
  document.parts.forEach((part, index) => {
    const blocks = blocksWithin(all, part)
    sections.push(...nestSections([wholeOf(part), ...draftsOf(part, blocks)], index, sections.length))
  })
  return sections
}

const wholeOf = (part: Part): SectionDraft => ({
  kind: 'body',
  label: part.type,
  start: part.start,
  end: part.end,
  confidence: 1,
  rule: 'section/whole-part',
})

const draftsOf = (part: Part, blocks: readonly WordedBlock[]): readonly SectionDraft[] => {
  const items = itemsOf(part, blocks)
  if (items !== null) return filingDrafts(blocks, items)
  if (isAgreement(blocks)) return findAgreementSections(blocks)
  return findPressSections(blocks)
}

/** The items of a filing; null for what is none. */
const itemsOf = ({ type }: Part, blocks: readonly WordedBlock[]): readonly SectionDraft[] | null => {
  if (type !== null) return FILING_TYPE.test(type) ? findItemSections(blocks) : null
  const cover = blocks.slice(0, COVER_BLOCKS)
  const claims = cover.some(({ words, signs }) => (signs & Sign.Filing) !== 0 && FILING_WORDS.test(words))
  const items = claims ? findItemSections(blocks) : []
  return items.length > 0 ? items : null
}

/** A filing, and the press release that some files print after its signatures. */
const filingDrafts = (blocks: readonly WordedBlock[], items: readonly SectionDraft[]): readonly SectionDraft[] => {
  const signed = items.find(({ kind }) => kind === 'signatures')
  const after = signed === undefined ? [] : blocks.filter(({ start }) => start >= signed.end)
  const release = after.some(isDateline) ? findPressSections(after) : []
  const filed = release.length > 0 ? blocks.filter(({ end }) => end <= (signed?.end ?? 0)) : blocks
  return [...items, ...findForwardLooking(filed), ...release]
}
