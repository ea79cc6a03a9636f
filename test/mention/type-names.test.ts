import { describe, expect, it } from 'vitest'
import { NAME_CLASSES, chancesOf } from '../../src/mention/name-model.ts'
import { entitiesOf, nameText } from './name-document.ts'

describe('names that no lexicon has', () => {
  it.each([
    ['Investors include Pellbrook Biofund and Harcastle Ventures.', 'Organization Pellbrook Biofund'],
    ['The program is supported by Brackwell & Sons and Orlo Health.', 'Organization Brackwell & Sons'],
    ['Drenvo Therapeutics makes it with FlexiCore, its closed manufacturing system.', 'Technology FlexiCore'],
    ['VTX-7 is an oral inhibitor of JAK1 in Phase 2 trials.', 'Drug VTX-7'],
  ])('are given their type by "%s"', (text, expected) => {
    expect(entitiesOf(text)).toContain(expected)
  })

  it.each([
    ['Ruth Calloway, Ph.D., Chief Executive Officer, said so.'],
    ['Dr. Siobhan Tierney joined from Oxford.'],
    ['She lives in Cambridge, Mass., and works in Heidelberg.'],
    ['The data come from the Phase 2 LANTERN trial.'],
    ['The result of the SURMISE-2 study was good.'],
    ['The data were presented at the American Society of Hematology meeting.'],
    ['The Registration Statement on Form S-4 was filed under the Securities Act.'],
    ['The Series B financing closed in March.'],
    ['The patents are listed in the Orange Book.'],
    ['The Purchase Agreement contains customary terms.'],
    ['It fell underSouthern Law.'],
  ])('are none in "%s"', (text) => {
    expect(entitiesOf(text)).toEqual([])
  })

  it('are one with their other places', () => {
    const text = 'VTX-7 is an oral inhibitor of JAK1. In June, dosing of VTX-7 began.'
    expect(nameText(text).mentions.filter(({ type }) => type === 'Drug')).toHaveLength(2)
  })
})

describe('the chances of the classes', () => {
  it('sum to one and rank as the weights do', () => {
    const chances = chancesOf(Float64Array.from(NAME_CLASSES, (_, index) => index))
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1)
    expect([...chances]).toEqual([...chances].sort((a, b) => a - b))
  })
})
