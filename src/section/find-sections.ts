import type { Document } from '../model/document.ts'
import type { Section } from '../model/section.ts'
import { blocksOf } from './part-blocks.ts'
import { findPressSections } from './find-press-sections.ts'
import { nestSections, type SectionDraft } from './section-draft.ts'

/** Cuts a document into labelled sections: each part as a whole, and within it what its kind of text consists of. */
export const findSections = (document: Document): readonly Section[] => {
  const sections: Section[] = []
  document.parts.forEach((part, index) => {
    const whole: SectionDraft = {
      kind: 'body',
      label: part.type,
      start: part.start,
      end: part.end,
      confidence: 1,
      rule: 'section/whole-part',
    }
    const blocks = blocksOf(document, part)
    sections.push(...nestSections([whole, ...findPressSections(document, blocks)], index, sections.length))
  })
  return sections
}
