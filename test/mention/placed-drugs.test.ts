import { describe, expect, it } from 'vitest'
import { entitiesOf } from './name-document.ts'

const drugsOf = (text: string): string[] =>
  entitiesOf(text)
    .filter((entity) => entity.startsWith('Drug '))
    .map((entity) => entity.slice('Drug '.length))

describe('drugs by their place', () => {
  it.each([
    ['The first patient was dosed with Sornavix in May.', ['Sornavix']],
    ['Patients treated with Sornavix did well.', ['Sornavix']],
    ['Patients receiving Sornavix did well.', ['Sornavix']],
    ['We will file an NDA for Sornavix in May.', ['Sornavix']],
    ['We gave the results for Sornavix in May.', ['Sornavix']],
    ['In the trial Sornavix met its primary endpoint.', ['Sornavix']],
    ['In the trial Sornavix reduced exacerbations by a third.', ['Sornavix']],
    ['Our Sornavix is indicated for hives.', ['Sornavix']],
    ['Our Sornavix is being evaluated in a trial.', ['Sornavix']],
    ['It works on Sornavix for the treatment of hives.', ['Sornavix']],
    ['It has licensed Sornavix from a university.', ['Sornavix']],
    ['It will launch Sornavix in Japan.', ['Sornavix']],
    ['It is testing Sornavix in a trial.', ['Sornavix']],
    ['It is the maker of Sornavix in Japan.', ['Sornavix']],
    ['Our products include Sornavix® (a pill), Trevanor and Calvexa.', ['Sornavix', 'Trevanor', 'Calvexa']],
    ['It sells medicines such as Sornavix in Japan.', ['Sornavix']],
    ['A trial of KXR 881 starts in May.', ['KXR 881']],
    ['A trial of KXR 001 starts in May.', ['KXR 001']],
  ])('are found in "%s"', (text, expected) => {
    expect(drugsOf(text)).toEqual(expected)
  })

  it.each([
    ['It will launch Sornavix, a platform for patients.'],
    ['It will launch Sornavix, its new subsidiary, in May.'],
    ['It will develop Sornavix technology.'],
    ['In May Sornavix showed strong growth.'],
    ['It was licensed from Sornavix in May.'],
    ['A trial of FY 881 starts in May.'],
    ['We gave results on Sornavix in May.'],
    ['Scores by PHQ-9 and HAM-D17 fell.'],
    ['They are drugs known as Sornavix things.'],
    ['It makes a generic version of Sornavix’ eye drops.'],
    ['They show a treatment of Sornological diseases.'],
  ])('are not found in "%s"', (text) => {
    expect(drugsOf(text)).toEqual([])
  })
})
