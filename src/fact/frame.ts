import { RELATION_TYPES, type RelationType } from '../model/fact.ts'
import { readRows } from '../lexicon/read-table.ts'
import { wordsOf } from '../syntax/grammar.ts'
import { CueWords } from './cue-words.ts'
import { CueSet } from './cue-set.ts'
import { EXACT } from './cues.ts'
import { endsOf, type End } from './fill-ends.ts'
import { frameNeeds, gateOf, type FrameNeeds } from './frame-needs.ts'
import { SlotTable } from './slot-needs.ts'
import { testOf, type GuardTest } from './test-guard.ts'

/**
 * What must hold for a frame: a word class in the group, or not; a verb of a class over it, or none
 * (unless), or in the infinitive that says what for (purpose); an adverb of one in its sentence (particle), or none (unparticle); a noun of
 * one in its sentence, or none (unsaid); an object that names a thing of a type, or none of it (unobject), or goods (drugs, substances, nouns of a
 * class); an empty slot; whatever becomes of the predicate (always): who did not exercise an option has it;
 * what is planned counts (planned): who plans a trial of a drug develops it.
 */
export type Guard =
  | {
      readonly kind:
        | 'has'
        | 'lacks'
        | 'purpose'
        | 'via'
        | 'unless'
        | 'says'
        | 'unsaid'
        | 'head'
        | 'adverb'
        | 'particle'
        | 'unparticle'
        | 'object'
        | 'unobject'
        | 'goods'
      readonly words: string
    }
  | { readonly kind: 'empty'; readonly slot: string }
  | { readonly kind: 'always' }
  | { readonly kind: 'planned' }

/** One sense of a verb or noun: which relation it says, and where its two ends stand. A row of `lexicon/frames.tsv`. */
export interface Frame {
  /** Its place in {@link FrameIndex.all}. */
  readonly index: number
  /** `licenses-to/licence-given` */
  readonly rule: string
  readonly relation: RelationType
  readonly kind: 'verb' | 'noun'
  readonly words: readonly string[]
  /** Slots in the order they are tried. */
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly guards: readonly Guard[]
  /** Its guards and slots, looked up. */
  readonly tests: readonly GuardTest[]
  readonly ends: { readonly from: End; readonly to: End }
  readonly needs: FrameNeeds
  /** See {@link gateOf}. */
  readonly gate: number
  readonly example: string
}

/** Frames that one word calls, and their gates. */
export interface FrameCalls {
  readonly word: string
  readonly gates: number
  readonly frames: readonly Frame[]
}

/** Frames by the word that calls them, a verb by its lemma. */
export interface FrameIndex {
  readonly all: readonly Frame[]
  readonly verbs: ReadonlyMap<string, FrameCalls>
  readonly nouns: ReadonlyMap<string, FrameCalls>
  /** The cues that frames and the readers beside them need. */
  readonly words: CueWords
  readonly slots: SlotTable
  /** The frames that any noun group calls. */
  readonly everywhere: FrameCalls
  /** Those of {@link EXACT}. */
  readonly exact: CueSet
}

const NAMED = [
  'purpose',
  'via',
  'unless',
  'says',
  'unsaid',
  'head',
  'adverb',
  'particle',
  'unparticle',
  'object',
  'unobject',
  'goods',
] as const

const readGuard = (text: string): Guard => {
  if (text === 'always' || text === 'planned') return { kind: text }
  const named = NAMED.find((kind) => text.startsWith(`${kind}:`))
  if (named !== undefined) return { kind: named, words: text.slice(named.length + 1) }
  return text.endsWith('!')
    ? { kind: 'empty', slot: text.slice(0, -1) }
    : { kind: text.startsWith('+') ? 'has' : 'lacks', words: text.slice(1) }
}

const readFrame = (row: readonly string[], words: CueWords, slots: SlotTable): Omit<Frame, 'index'> | null => {
  const [type, rule = '', kind, callers = '', from = '', to = '', guards = '', example = ''] = row
  const relation = RELATION_TYPES.find((name) => name === type)
  if (relation === undefined || (kind !== 'verb' && kind !== 'noun')) return null
  const parts = {
    relation,
    from: from.split('|'),
    to: to.split('|'),
    guards: guards
      .split(' ')
      .filter((guard) => guard.length > 1)
      .map(readGuard),
  }
  const needs = frameNeeds(parts, words, slots)
  return {
    ...parts,
    rule: `${relation.toLowerCase().replaceAll('_', '-')}/${rule}`,
    kind,
    words: wordsOf(callers),
    tests: parts.guards.map(testOf),
    ends: endsOf(parts, slots),
    needs,
    gate: gateOf(relation, needs),
    example,
  }
}

/** Stands for any noun group among the words that call frames. */
const ANY = '*'

const indexBy = (frames: readonly Frame[], kind: Frame['kind']): Map<string, FrameCalls> => {
  const index = new Map<string, FrameCalls>()
  for (const frame of frames)
    if (frame.kind === kind)
      for (const word of frame.words) {
        const known = index.get(word)
        const gates = (known?.gates ?? 0) | frame.gate
        index.set(word, { word, gates, frames: [...(known?.frames ?? []), frame] })
      }
  return index
}

let frames: FrameIndex | undefined

/** Reads `lexicon/frames.tsv`, once. */
export const loadFrames = (): FrameIndex => {
  if (frames !== undefined) return frames
  const words = new CueWords()
  const slots = new SlotTable(words)
  const all = readRows('frames.tsv')
    .map((row) => readFrame(row, words, slots))
    .filter((frame) => frame !== null)
    .map((frame, index) => ({ index, ...frame }))
  const exact = CueSet.of(EXACT)
  const nouns = indexBy(all, 'noun')
  const everywhere = nouns.get(ANY) ?? { word: ANY, gates: 0, frames: [] }
  nouns.delete(ANY)
  return (frames = {
    all,
    verbs: indexBy(all, 'verb'),
    nouns,
    words,
    slots,
    exact,
    everywhere,
  })
}
