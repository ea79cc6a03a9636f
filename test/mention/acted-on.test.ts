import { describe, expect, it } from 'vitest'
import { entitiesOf } from './name-document.ts'

const named = (text: string, type: string): string[] =>
  entitiesOf(text)
    .filter((entity) => entity.startsWith(type))
    .map((entity) => entity.slice(type.length + 1))

describe('targets by what acts on them', () => {
  it.each([
    ['ORV-12 is an inhibitor of KXR7 in tumours.', ['KXR7']],
    ['ORV-12 binds to the KXR7 in tumours.', ['KXR7']],
    ['ORV-12 targets KXR7 and VLP8 in tumours.', ['KXR7', 'VLP8']],
    ['ORV-12 is an antibody against KXR7 in tumours.', ['KXR7']],
    ['ORV-12 is an inhibitor of TvxC in tumours.', ['TvxC']],
    ['ORV-12 is a tryptophan hydroxylase inhibitor.', ['tryptophan hydroxylase']],
    ['ORV-12 inhibits reverse transcriptase in cells.', ['reverse transcriptase']],
    ['ORV-12 is a BRAF V600E inhibitor.', ['BRAF V600E']],
    ['ORV-12 is a PPAR delta agonist.', ['PPAR delta']],
    ['ORV-12 is an IL-23 receptor antagonist.', ['IL-23 receptor']],
  ])('are found in "%s"', (text, expected) => {
    expect(named(text, 'Target').sort()).toEqual(expected)
  })

  it.each([
    ['ORV-12 targets Q3 for the launch.'],
    ['ORV-12 is a shield against KXR7 in tumours.'],
    ['ORV-12 targets Th17 cells in the gut.'],
    ['ORV-12 targets Sornavel in the market.'],
    ['ORV-12 targets mRNA in cells.'],
  ])('are not found in "%s"', (text) => {
    expect(named(text, 'Target')).toEqual([])
  })

  it('are no drugs', () => {
    expect(named('ORV-12 targets SornX4 for asthma.', 'Drug')).toEqual(['ORV-12'])
  })
})
