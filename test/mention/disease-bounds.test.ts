import { describe, expect, it } from 'vitest'
import { entitiesOf } from './name-document.ts'

const diseasesOf = (text: string): string[] =>
  entitiesOf(text)
    .filter((entity) => entity.startsWith('Disease '))
    .map((entity) => entity.slice('Disease '.length))

describe('how far the name of a disease reaches', () => {
  it.each([
    ['A trial in levodopa-induced dyskinesia starts in May.', ['levodopa-induced dyskinesia']],
    ['A trial in stage III melanoma starts in May.', ['stage III melanoma']],
    ['A trial in R/R myeloma starts in May.', ['R/R myeloma']],
    ['A trial in relapsed and/or refractory myeloma starts in May.', ['relapsed and/or refractory myeloma']],
    ['A trial in steroid-refractory uveitis starts in May.', ['steroid-refractory uveitis']],
    ['A trial in adult-onset asthma starts in May.', ['adult-onset asthma']],
    ['A trial in autosomal dominant nephritis starts in May.', ['autosomal dominant nephritis']],
    ['A trial in RSV infection starts in May.', ['RSV infection']],
    ['A trial in BK virus infection starts in May.', ['BK virus infection']],
  ])('is read in "%s"', (text, expected) => {
    expect(diseasesOf(text).sort()).toEqual(expected)
  })

  it.each([
    ['Phase III rheumatoid arthritis data came in May.', ['rheumatoid arthritis']],
    ['It has HER2-positive melanoma in mind, and HER2 itself.', ['HER2-positive melanoma']],
  ])('ends before other words in "%s"', (text, expected) => {
    expect(diseasesOf(text)).toEqual(expected)
  })
})
