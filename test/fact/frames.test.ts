import { describe, expect, it } from 'vitest'
import { loadFrames } from '../../src/fact/frame.ts'
import { matchFrames } from '../../src/fact/match-frames.ts'
import { createReader } from '../../src/fact/reader.ts'
import { wordClass } from '../../src/syntax/grammar.ts'
import { readMarked } from './read-marked.ts'

/** Invented drugs whose names hold another name. */
const NESTED: Readonly<Record<string, string>> = {
  'orvanumab-DM1': '{D:orvanumab-{S:DM1}}',
  'ORV-CD70 inhibitor': '{D:ORV-{G:CD70} inhibitor}',
}
/** The invented names that the examples use, with their letters. */
const NAMES: readonly (readonly [string, string])[] = [
  ['ORV-CD70 inhibitor', 'D'],
  ['Institute of Tides', 'O'],
  ['University of Calder', 'O'],
  ['Calder Ventures', 'O'],
  ['Orvane', 'O'],
  ['Meltor', 'O'],
  ['orvanumab-DM1', 'D'],
  ['ORV-12', 'D'],
  ['Linkora platform', 'T'],
  ['Linkora technology', 'T'],
  ['Linkora device', 'T'],
  ['Linkora', 'T'],
  ['maytansinoid', 'S'],
  ['ketamine', 'S'],
  ['DM1', 'S'],
  ['CD70', 'G'],
  ['renal cancer', 'I'],
]

const mark = (sentence: string): string => {
  const pattern = new RegExp(NAMES.map(([name]) => name).join('|'), 'g')
  return sentence.replace(
    pattern,
    (name) => NESTED[name] ?? `{${NAMES.find(([known]) => known === name)?.[1] ?? ''}:${name}}`,
  )
}

describe('the table of frames', () => {
  const frames = loadFrames().all

  it.each(frames.map((frame) => [frame.rule, frame.example] as const))(
    '%s reads its own example: %s',
    (rule, example) => {
      const reader = createReader(readMarked(mark(example)))
      const rules = reader.named.sentences.flatMap((_, sentence) =>
        matchFrames(reader, sentence).map((claim) => claim.rule),
      )
      expect(rules).toContain(rule)
    },
  )

  it('gives each rule one name', () => {
    expect(new Set(frames.map(({ rule }) => rule)).size).toBe(frames.length)
  })

  it('guards with word classes that exist', () => {
    const guards = frames.flatMap(({ guards: own }) =>
      own.flatMap((guard) =>
        !('words' in guard) || guard.kind === 'object' || guard.kind === 'unobject' ? [] : [guard.words],
      ),
    )
    expect(guards.filter((name) => wordClass(name).size === 0)).toEqual([])
  })
})
