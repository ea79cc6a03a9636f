import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { zipQueries } from '../../scripts/zip-browser-kit.ts'
import { EDGE_TYPES, LABEL_NAMES, LABELS, type Label } from '../../src/graph/schema.ts'
import { readQueries, readSheet } from './read-kit.ts'

/** A rule of the sheet: its selector, and the names and values in its braces. */
const rulesOf = (sheet: string): readonly { readonly selector: string; readonly values: readonly string[][] }[] =>
  [...sheet.matchAll(/^([^{}]+?)\s*\{([^]*?)^\}/gm)].map(([, selector = '', body = '']) => ({
    selector: selector.trim(),
    values: body
      .split(';')
      .filter((line) => line.trim() !== '')
      .map((line) => line.trim().split(/:\s*/)),
  }))

test('the sheet names only labels and relationship types of the schema, and every label', () => {
  const selectors = rulesOf(readSheet()).map(({ selector }) => selector)
  const labels = selectors.flatMap((selector) => /^node\.(\w+)$/.exec(selector)?.[1] ?? [])
  const types = selectors.flatMap((selector) => /^relationship\.(\w+)$/.exec(selector)?.[1] ?? [])
  expect([...labels].sort()).toEqual([...LABEL_NAMES].sort())
  expect(EDGE_TYPES).toEqual(expect.arrayContaining(types))
  expect(types.length).toBeGreaterThan(0)
  expect(selectors.filter((selector) => !/^(?:node|relationship)(?:\.\w+)?$/.test(selector))).toEqual([])
})

test('captions of the sheet are properties that their label has', () => {
  for (const { selector, values } of rulesOf(readSheet())) {
    const label = /^node\.(\w+)$/.exec(selector)?.[1]
    const caption = values.find(([name]) => name === 'caption')?.[1] ?? ''
    if (label !== undefined) expect(Object.keys(LABELS[label as Label])).toContain(/^"\{(\w+)\}"$/.exec(caption)?.[1])
  }
})

test('the sheet has no comment and no colon in a value, which would lose a rule silently', () => {
  expect(readSheet()).not.toMatch(/\/\*|\/\//)
  for (const { values } of rulesOf(readSheet())) for (const value of values) expect(value).toHaveLength(2)
})

test('there are eight saved queries, each named by its first line, none writing', () => {
  const queries = readQueries()
  expect(queries).toHaveLength(8)
  const titles = queries.map(({ text }) => /^\/\/ (\S.*)$/m.exec(text.split('\n')[0] ?? '')?.[1])
  expect(titles.every((title) => title !== undefined)).toBe(true)
  expect(new Set(titles).size).toBe(8)
  for (const { text } of queries) expect(text).not.toMatch(/\b(?:CREATE|MERGE|DELETE|SET|REMOVE)\b/)
})

test('the zip holds the saved queries in their folders, and is the same every time', () => {
  const zip = zipQueries()
  const files = Object.entries(unzipSync(zip)).map(([path, bytes]) => ({ path, text: strFromU8(bytes) }))
  expect(files).toHaveLength(8)
  expect(files).toEqual(expect.arrayContaining([...readQueries()]))
  expect(zipQueries()).toEqual(zip)
})
