import { describe, expect, it } from 'vitest'
import { pruneEntities, salienceOf, type SalienceModel } from '../../src/mention/prune-entities.ts'
import { readNamed } from '../../src/pipeline.ts'
import { nameText } from './name-document.ts'

const never: SalienceModel = { threshold: 1.1, weights: {} }
const always: SalienceModel = { threshold: 0, weights: {} }

describe('pruning', () => {
  const reading = readNamed(
    nameText('Zelvia Bio, Inc. acquired Nordlys Pharma A/S. Quorvane Therapeutics sent flowers.'),
  )

  it('keeps what a fact names and drops the rest, with its mentions', () => {
    const { entities, mentions } = pruneEntities(reading, never)
    expect(entities.map(({ name }) => name)).toEqual(['Zelvia Bio, Inc.', 'Nordlys Pharma A/S'])
    expect(new Set(mentions.map(({ entity }) => entity)).size).toBe(2)
  })

  it('keeps everything where the model is sure of everything', () => {
    expect(pruneEntities(reading, always).entities).toHaveLength(3)
  })

  it('adds the weight of a feature for all types and for the one type', () => {
    const model: SalienceModel = { threshold: 0.5, weights: { early: 1, 'Drug: early': 2 } }
    expect(salienceOf(model, 'Drug', { early: 1 })).toBeGreaterThan(salienceOf(model, 'Disease', { early: 1 }))
    expect(salienceOf(model, 'Drug', {})).toBe(0.5)
  })
})
