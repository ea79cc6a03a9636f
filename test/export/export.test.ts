import { expect, test } from 'vitest'
import type { GraphStream } from '../../src/export/graph-records.ts'
import { toCsv } from '../../src/export/to-csv.ts'
import { toGraphml } from '../../src/export/to-graphml.ts'
import { toJsonLd } from '../../src/export/to-json-ld.ts'
import { toJsonLines } from '../../src/export/to-json-lines.ts'
import { edgeProperties, LABELS, type GraphEdge, type GraphNode, type PropertyValue } from '../../src/graph/schema.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { INVENTED } from '../support/invented-facts.ts'
import { readCsv, readGraphml } from './read-formats.ts'

const { graph: invented } = resolve(INVENTED)
const AWKWARD: GraphNode = {
  label: 'Organization',
  id: 'org:awkward',
  properties: { name: 'A "B" <C> & D,\nE', aliases: ['F; G', 'H | I, "J"'], keys: ['awkward'] },
}
const nodes = [...invented.nodes, AWKWARD]
const { edges } = invented

const stream: GraphStream = {
  nodes: async function* () {
    yield* await Promise.resolve(nodes)
  },
  edges: async function* () {
    yield* await Promise.resolve(edges)
  },
}

const textOf = async (parts: AsyncIterable<string>): Promise<string> => {
  let text = ''
  for await (const part of parts) text += part
  return text
}
type Properties = Readonly<Record<string, PropertyValue>>
const byKey = (records: readonly unknown[]): readonly string[] => records.map((record) => JSON.stringify(record)).sort()
const sorted = (properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => name !== 'id')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
const plainNode = ({ label, id, properties }: GraphNode): object => ({ label, id, properties: sorted(properties) })
const plainEdge = ({ type, from, to, properties }: GraphEdge): object => ({
  type,
  from,
  to,
  properties: sorted(properties),
})
const NODES = byKey(nodes.map(plainNode))
const EDGES = byKey(edges.map(plainEdge))

/** A value of a format that has only text. */
const readValue = (type: string | undefined, text: string, list: (text: string) => unknown): unknown =>
  type === 'string[]' ? list(text) : type === 'string' ? text : JSON.parse(text)
const readValues = (
  kinds: Readonly<Record<string, string>>,
  row: Readonly<Record<string, string>>,
  keyOf: (name: string, type: string) => string,
  list: (text: string) => unknown,
): Properties =>
  sorted(
    Object.fromEntries(
      Object.entries(kinds).flatMap(([name, type]) => {
        const text = row[keyOf(name, type)]
        return text === undefined ? [] : [[name, readValue(type, text, list)]]
      }),
    ),
  ) as Properties

test('JSON Lines read again are the graph', async () => {
  const lines = (await textOf(toJsonLines(stream))).trimEnd().split('\n')
  const records = lines.map((line) => JSON.parse(line) as GraphNode | GraphEdge)
  expect(byKey(records.flatMap((record) => ('label' in record ? plainNode(record) : [])))).toEqual(NODES)
  expect(byKey(records.flatMap((record) => ('type' in record ? plainEdge(record) : [])))).toEqual(EDGES)
})

test('GraphML read again is the graph', async () => {
  const { node, edge } = readGraphml(await textOf(toGraphml(stream)))
  const list = (text: string): unknown => JSON.parse(text)
  const readNode = (row: Readonly<Record<string, string>>): object => {
    const label = (row['labels'] ?? '').slice(1) as GraphNode['label']
    return { label, id: row['id'], properties: readValues(LABELS[label], row, (name) => `node.${name}`, list) }
  }
  const readEdge = (row: Readonly<Record<string, string>>): object => {
    const type = row['label'] as GraphEdge['type']
    const properties = readValues(edgeProperties(type), row, (name) => `edge.${name}`, list)
    return { type, from: row['source'], to: row['target'], properties }
  }
  expect(byKey(node.map(readNode))).toEqual(NODES)
  expect(byKey(edge.map(readEdge))).toEqual(EDGES)
})

test('JSON-LD read again is the graph', async () => {
  const { '@graph': records } = JSON.parse(await textOf(toJsonLd(stream))) as {
    readonly '@graph': readonly Readonly<Record<string, unknown>>[]
  }
  const isStatement = (record: Readonly<Record<string, unknown>>): boolean => record['@type'] === 'rdf:Statement'
  const things = records.filter((record) => '@type' in record && !isStatement(record))
  const readNode = ({ '@id': id, '@type': label, ...properties }: Readonly<Record<string, unknown>>): object => ({
    label,
    id,
    properties: sorted(properties),
  })
  expect(byKey(things.map(readNode))).toEqual(NODES)
  const links = records.filter((record) => !('@type' in record))
  expect(byKey(links)).toEqual(byKey(edges.map(({ type, from, to }) => ({ '@id': from, [type]: { '@id': to } }))))
  const id = (value: unknown): string => (value as { readonly '@id': string })['@id']
  const readStatement = ({
    '@type': _,
    'rdf:subject': from,
    'rdf:predicate': type,
    'rdf:object': to,
    ...properties
  }: Readonly<Record<string, unknown>>): object => ({
    type: id(type).slice('urn:dealgraph:'.length),
    from: id(from),
    to: id(to),
    properties: sorted(properties),
  })
  const told = edges.filter(({ properties }) => Object.keys(properties).length > 0)
  expect(byKey(records.filter(isStatement).map(readStatement))).toEqual(byKey(told.map(plainEdge)))
})

test('CSV read again is the graph', async () => {
  const files = new Map<string, string>()
  for await (const { file, line } of toCsv(stream)) files.set(file, `${files.get(file) ?? ''}${line}`)
  const key = (name: string, type: string): string => `${name}:${type}`
  const list = (text: string): unknown => text.split('\u001f')
  // An empty cell is no value; an empty list has no other form.
  const told = (row: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(row).filter(([, text]) => text !== ''))
  const isFull = (value: PropertyValue): boolean => typeof value !== 'object' || value.length > 0
  const rows = (kind: string): readonly Readonly<Record<string, string>>[] =>
    [...files].flatMap(([file, text]) => (file.startsWith(kind) ? readCsv(text).map(told) : []))
  const readNode = (row: Readonly<Record<string, string>>): object => {
    const label = row[':LABEL'] as GraphNode['label']
    return { label, id: row['id:ID'], properties: readValues(LABELS[label], row, key, list) }
  }
  const readEdge = (row: Readonly<Record<string, string>>): object => {
    const type = row[':TYPE'] as GraphEdge['type']
    const properties = readValues(edgeProperties(type), row, key, list)
    return { type, from: row[':START_ID'], to: row[':END_ID'], properties }
  }
  const full = nodes.map(({ properties, ...node }) => ({
    ...node,
    properties: Object.fromEntries(Object.entries(properties).filter(([, value]) => isFull(value))),
  }))
  expect(byKey(rows('nodes').map(readNode))).toEqual(byKey(full.map(plainNode)))
  expect(byKey(rows('edges').map(readEdge))).toEqual(EDGES)
})
