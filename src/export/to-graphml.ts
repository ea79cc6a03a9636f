import { EDGE_TYPES, edgeProperties, LABELS, type PropertyType, type PropertyValue } from '../graph/schema.ts'
import type { GraphStream } from './graph-records.ts'

type Properties = Readonly<Record<string, PropertyValue>>
type Domain = 'node' | 'edge'

/** GraphML's types; it has no lists, so that a list is a string of JSON. */
const TYPES = {
  string: 'string',
  int: 'long',
  float: 'double',
  boolean: 'boolean',
  'string[]': 'string',
} as const satisfies Record<PropertyType, string>

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** XML 1.0 has no word for most control characters: they become blanks. */
const escapeXml = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ')
    .replaceAll('\r', '&#13;')

/** The declarations of all keys: a name has one type for all nodes, and one for all edges. */
const declareKeys = (): string => {
  const keys = (domain: Domain, kinds: readonly Readonly<Record<string, PropertyType>>[]): readonly string[] =>
    [...new Map(kinds.flatMap((properties) => Object.entries(properties)))].map(
      ([name, type]) =>
        `<key id="${domain}.${name}" for="${domain}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`,
    )
  return [
    '<key id="labels" for="node" attr.name="labels" attr.type="string"/>\n',
    '<key id="label" for="edge" attr.name="label" attr.type="string"/>\n',
    ...keys('node', Object.values(LABELS)),
    ...keys('edge', EDGE_TYPES.map(edgeProperties)),
  ].join('')
}

const dataOf = (domain: Domain, properties: Properties): string =>
  Object.entries(properties)
    .map(([name, value]) => {
      const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
      return `<data key="${domain}.${name}">${escapeXml(text)}</data>`
    })
    .join('')

/** GraphML, with labels as Gephi, yEd and Neo4j's APOC read them. */
export async function* toGraphml({ nodes, edges }: GraphStream): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  yield `${declareKeys()}<graph id="dealgraph" edgedefault="directed">\n`
  for await (const { label, id, properties } of nodes())
    yield `<node id="${escapeXml(id)}"><data key="labels">:${label}</data>${dataOf('node', properties)}</node>\n`
  for await (const { type, from, to, properties } of edges()) {
    const ends = `source="${escapeXml(from)}" target="${escapeXml(to)}"`
    yield `<edge ${ends}><data key="label">${type}</data>${dataOf('edge', properties)}</edge>\n`
  }
  yield '</graph>\n</graphml>\n'
}
