import type { Section, SectionKind } from '../model/section.ts'
import type { Span } from '../model/span.ts'

/** A section before its parent is known. */
export interface SectionDraft extends Span {
  readonly kind: SectionKind
  readonly label?: string | null
  readonly heading?: Span | null
  readonly confidence: number
  readonly rule: string
}

/**
 * Drafts of one part as sections in document order, each with its parent. `base` is the index of the first one in the
 * document's list. A draft that runs over the end of the one around it is cut there; an empty one is left out.
 */
export const nestSections = (drafts: readonly SectionDraft[], part: number, base: number): readonly Section[] => {
  const sections: Section[] = []
  const open: number[] = []
  const ordered = drafts.toSorted((a, b) => a.start - b.start || b.end - a.end)
  for (const { kind, label = null, heading = null, start, end, confidence, rule } of ordered) {
    while (open.length > 0 && (sections[open.at(-1) ?? 0]?.end ?? 0) <= start) open.pop()
    const around = open.at(-1)
    const last = Math.min(end, around === undefined ? end : (sections[around]?.end ?? end))
    if (last <= start) continue
    open.push(sections.length)
    sections.push({
      kind,
      label,
      heading,
      parent: around === undefined ? -1 : base + around,
      part,
      start,
      end: last,
      confidence,
      rule,
    })
  }
  return sections
}
