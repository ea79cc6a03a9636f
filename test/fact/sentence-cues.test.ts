import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CueSet } from '../../src/fact/cue-set.ts'
import { loadFrames } from '../../src/fact/frame.ts'
import { matchFrames } from '../../src/fact/match-frames.ts'
import { createReader } from '../../src/fact/reader.ts'
import type { SentenceCues } from '../../src/fact/sentence-cues.ts'
import { findMentions } from '../../src/mention/find-mentions.ts'
import { layOut } from '../../src/pipeline.ts'
import { readFile } from '../../src/source/read-document.ts'
import { readMarked } from './read-marked.ts'

const folder = join(import.meta.dirname, '../corpus/invented')

/** Every frame is tried where somebody hears of it. */
const listen = (): void => undefined

/** The cues of the last sentence of marked text. */
const cuesOf = (marked: string): SentenceCues => {
  const reader = createReader(readMarked(marked))
  return reader.cuesOf(reader.named.sentences.length - 1)
}

/** Rules of the frames that the last sentence of marked text calls. */
const rulesCalled = (marked: string): readonly string[] => {
  const cues = cuesOf(marked)
  return loadFrames()
    .all.filter((frame) => cues.calls(frame))
    .map(({ rule }) => rule)
}

/** Sentences after which nobody can be taken for who announces. */
const LEAD = 'We are here. Nobody is. Nobody else is. They are not here. '

describe('the cues of a sentence', () => {
  it.each(readdirSync(folder))('call every frame that finds something in %s', (name) => {
    const named = findMentions(layOut(readFile(join(folder, name))))
    const reader = createReader(named)
    const sentences = [...named.sentences.keys()]
    const called = sentences.flatMap((sentence) => matchFrames(reader, sentence))
    expect(called).toEqual(sentences.flatMap((sentence) => matchFrames(reader, sentence, listen)))
  })

  it.each([
    ['{O:Orvane} licensed its platform to {O:Meltor}.', 'licenses-to/licenses-out'],
    ['It licensed the platform to {O:Meltor}.', 'licenses-to/licenses-out'],
    ['Licensed {D:ORV-12} to {O:Meltor}.', 'licenses-to/licenses-out'],
    ['{O:Pell}’s wholly-owned company, {O:Orvane}, grew.', 'subsidiary-of/owned-company'],
    ['{O:Orvane}, a {O:Meltor}-backed company, grew.', 'invests-in/backed-company'],
    ['{O:Orvane} opened {D:ORV-12} (its {G:CD70}-inhibitor).', 'targets/class-of'],
    ['{O:Orvane} manufactured {D:ORV-12} on behalf of {O:Meltor}.', 'supplies/makes-for'],
  ])('%s calls %s', (sentence, rule) => {
    expect(rulesCalled(sentence)).toContain(rule)
  })

  it.each([
    ['{O:Orvane} said that the platform went to market.', 'licenses-to/licenses-out'],
    ['{O:Orvane} licensed its platform.', 'licenses-to/licenses-from'],
    ['{O:Orvane} tells of {I:renal cancer} and of {G:CD70}.', 'targets/compound'],
    ['{O:Orvane} began a trial of {D:ORV-12}.', 'targets/class-of'],
    ['{O:Orvane} opened a site with {O:Meltor}.', 'develops/owned-drug'],
  ])('%s does not call %s', (sentence, rule) => {
    expect(rulesCalled(LEAD + sentence)).not.toContain(rule)
  })

  it.each([
    ['{O:Orvane} licensed it to {O:Meltor}.', true],
    ['{O:Orvane Licensed} went to {O:Meltor}.', false],
    ['{O:Orvane} grew.', false],
  ])('%s calls some frame: %s', (sentence, expected) => {
    expect(cuesOf(LEAD + sentence).called() !== null).toBe(expected)
  })

  it('fit into their set', () => {
    expect(loadFrames().words.size).toBeLessThanOrEqual(CueSet.capacity)
  })
})
