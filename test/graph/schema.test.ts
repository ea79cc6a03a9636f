import { expect, test } from 'vitest'
import {
  edgeProperties,
  ID_PREFIXES,
  LABELS,
  labelOf,
  type PropertyType,
  type PropertyValue,
} from '../../src/graph/schema.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { INVENTED } from '../support/invented-facts.ts'

const { graph } = resolve(INVENTED)

const isOfType = (value: PropertyValue, type: PropertyType | undefined): boolean =>
  type === 'string[]'
    ? Array.isArray(value)
    : type === 'int'
      ? Number.isInteger(value)
      : typeof value === (type === 'float' ? 'number' : type)

test('every node has the properties of its label, by their types, and an id with its prefix', () => {
  const strange = graph.nodes.flatMap(({ label, id, properties }) => {
    const types: Readonly<Record<string, PropertyType>> = LABELS[label]
    const wrong = Object.entries(properties).filter(([name, value]) => !isOfType(value, types[name]))
    return wrong.length > 0 || labelOf(id) !== label ? [[id, wrong]] : []
  })
  expect(strange).toEqual([])
})

test('every edge has the properties of its type', () => {
  const strange = graph.edges.flatMap(({ type, properties }) => {
    const types = edgeProperties(type)
    return Object.entries(properties).flatMap(([name, value]) =>
      isOfType(value, types[name]) ? [] : [`${type}.${name}`],
    )
  })
  expect(strange).toEqual([])
})

test('no two labels share a prefix of ids', () => {
  expect(new Set(Object.values(ID_PREFIXES)).size).toBe(Object.keys(LABELS).length)
})
