import { AREAS, type Area, type Judgement } from './judgement.ts'
import { tallyVerdicts, type Tally } from './tally.ts'

/** Judgements of one document. */
export interface JudgedDocument {
  readonly doc: string
  readonly judgements: readonly Judgement[]
}

/** Precision, recall and F1 by area and type, F1 by document, and what is wrong in words. */
export interface Report {
  readonly documents: number
  readonly report: Readonly<Record<Area, Readonly<Record<string, Tally>>>>
  readonly byDoc: readonly (Readonly<Record<Exclude<Area, 'field'>, number | null>> & { readonly doc: string })[]
  /** Document, kind of error, what. */
  readonly errors: readonly (readonly [string, string, string])[]
}

/** Sums judgements up. */
export const makeReport = (judged: readonly JudgedDocument[]): Report => {
  const all = judged.flatMap(({ judgements }) => judgements)
  const tallyArea = (area: Area): Readonly<Record<string, Tally>> => {
    const inArea = all.filter((judgement) => judgement.area === area)
    const keys = [...new Set(inArea.map(({ key }) => key))].sort()
    const rows = keys.map((key) => [key, tallyVerdicts(inArea.filter((judgement) => judgement.key === key))])
    return { all: tallyVerdicts(inArea), ...(Object.fromEntries(rows) as Readonly<Record<string, Tally>>) }
  }
  return {
    documents: judged.length,
    report: Object.fromEntries(AREAS.map((area) => [area, tallyArea(area)])) as Report['report'],
    byDoc: judged.map(({ doc, judgements }) => {
      const f1 = (area: Area): number | null => tallyVerdicts(judgements.filter((j) => j.area === area)).f1
      return { doc, entity: f1('entity'), relation: f1('relation'), agreement: f1('agreement'), event: f1('event') }
    }),
    errors: judged.flatMap(({ doc, judgements }) =>
      judgements.flatMap(({ error }) => (error === undefined ? [] : [[doc, error.kind, error.what] as const])),
    ),
  }
}
