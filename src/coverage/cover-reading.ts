import { textOf } from '../model/document.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Reading } from '../model/reading.ts'
import type { Section } from '../model/section.ts'
import { PAGE_FURNITURE } from '../source/read-raw.ts'

/** What was read of a stretch: its characters of text, sentences, and facts (relations, agreements, events). */
export interface Counts {
  readonly characters: number
  readonly sentences: number
  readonly facts: number
}

/** A section, with the rule that found it; `doubt` says why it may be wrong. */
export interface SectionCoverage extends Counts {
  readonly kind: Section['kind']
  readonly label: string | null
  readonly rule: string
  readonly confidence: number
  readonly doubt: string | null
}

/** A part of a file: one document of a submission. */
export interface PartCoverage extends Counts {
  readonly type: string | null
  readonly fileName: string | null
  readonly sections: readonly SectionCoverage[]
}

/** A stretch that was not read. */
export interface SkippedCoverage {
  readonly label: string
  readonly why: string
  /** Characters of the file. */
  readonly characters: number
}

/** What was read of one file, and what was not and why. */
export interface FileCoverage extends Counts {
  readonly path: string
  readonly form: string | null
  readonly rawCharacters: number
  readonly parts: readonly PartCoverage[]
  readonly skipped: readonly SkippedCoverage[]
  /** The words of sums of money that the text ties to no agreement. */
  readonly unattached: readonly string[]
}

/** Sections that are less sure are reported as doubtful. */
const SURE = 0.8

/** What a reading covered of its file. Page numbers and running heads are one line, with their number. */
export const coverReading = (path: string, reading: Reading): FileCoverage => {
  const { document, sections, sentences } = reading
  const proofs = proofsOf(reading)
  const sentencesOf = new Map<number, number>()
  for (const { section } of sentences) sentencesOf.set(section, (sentencesOf.get(section) ?? 0) + 1)
  const factsOf = countBySection(sections, proofs)
  const covered = sections.map((section, index): SectionCoverage => ({
    kind: section.kind,
    label: section.label,
    rule: section.rule,
    confidence: section.confidence,
    characters: section.end - section.start,
    sentences: sentencesOf.get(index) ?? 0,
    facts: factsOf[index] ?? 0,
    doubt: doubtOf(section),
  }))
  const parts = document.parts.map((part, index): PartCoverage => {
    const within = covered.filter((_, at) => sections[at]?.part === index)
    return {
      type: part.type,
      fileName: part.fileName,
      characters: part.end - part.start,
      sentences: total(within, 'sentences'),
      facts: total(within, 'facts'),
      sections: within,
    }
  })
  return {
    path,
    form: document.header?.form ?? document.parts[0]?.type ?? null,
    rawCharacters: document.rawLength,
    characters: document.text.length,
    sentences: sentences.length,
    facts: proofs.length,
    parts,
    skipped: skippedOf(reading),
    unattached: reading.unattached.map((sum) => textOf(document, sum)),
  }
}

const total = (counts: readonly Counts[], key: keyof Counts): number => counts.reduce((sum, one) => sum + one[key], 0)

/** The first proof of every fact. */
const proofsOf = ({ facts, agreements, events }: Reading): readonly Evidence[] =>
  [...facts, ...agreements, ...events].flatMap(({ evidence }) => evidence.slice(0, 1))

/** Facts by innermost section, which is the last to start before them that has not ended. */
const countBySection = (sections: readonly Section[], proofs: readonly Evidence[]): readonly number[] => {
  const counts = sections.map(() => 0)
  const ordered = proofs.map(({ start }) => start).sort((a, b) => a - b)
  let last = -1
  for (const start of ordered) {
    while (last + 1 < sections.length && (sections[last + 1]?.start ?? Infinity) <= start) last++
    let at = last
    while (at >= 0 && (sections[at]?.end ?? 0) <= start) at = sections[at]?.parent ?? -1
    if (at >= 0) counts[at] = (counts[at] ?? 0) + 1
  }
  return counts
}

const doubtOf = ({ confidence, rule }: Section): string | null =>
  confidence >= SURE
    ? null
    : rule.endsWith('out-of-order')
      ? 'its number is lower than the one before: two readings compete'
      : 'found by weak signs'

const skippedOf = ({ document }: Reading): readonly SkippedCoverage[] => {
  const furniture = document.skipped.filter(({ why }) => why === PAGE_FURNITURE)
  const rest = document.skipped.filter(({ why }) => why !== PAGE_FURNITURE)
  const lines = rest.map(({ label, why, rawStart, rawEnd }) => ({ label, why, characters: rawEnd - rawStart }))
  if (furniture.length === 0) return lines
  const characters = furniture.reduce((sum, { rawStart, rawEnd }) => sum + rawEnd - rawStart, 0)
  return [...lines, { label: `${furniture.length} lines beside page breaks`, why: PAGE_FURNITURE, characters }]
}
