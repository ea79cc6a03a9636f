import { describe, expect, it } from 'vitest'
import { entitiesOf } from './name-document.ts'

const substancesOf = (text: string): string[] =>
  entitiesOf(text)
    .filter((entity) => entity.startsWith('Substance '))
    .map((entity) => entity.slice('Substance '.length))

describe('substances by what is made of them', () => {
  it.each([
    ['ORV-12 is an antibody conjugated to ketamine.', ['ketamine']],
    ['ORV-12 is formulated with ketamine.', ['ketamine']],
    ['ORV-12 is derived from ketamine.', ['ketamine']],
    ['ORV-12 is a ketamine-based therapy.', ['ketamine']],
    ['ORV-12 is a derivative of ketamine.', ['ketamine']],
    ['ORV-12 is an antibody with ketamine as its payload.', ['ketamine']],
  ])('are found in "%s"', (text, expected) => {
    expect(substancesOf(text)).toEqual(expected)
  })

  it.each([
    ['ORV-12 was given after ketamine.'],
    ['ORV-12 was linked to a fall in doses.'],
    ['ORV-12 was formulated with care.'],
    ['ORV-12 is a home-based therapy.'],
  ])('are not found in "%s"', (text) => {
    expect(substancesOf(text)).toEqual([])
  })
})
