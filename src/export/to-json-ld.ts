import type { GraphStream } from './graph-records.ts'

const CONTEXT = { '@vocab': 'urn:dealgraph:', rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' }

/**
 * JSON-LD 1.1: each node is an object with its label as type, each edge a property of the object it starts from. An edge
 * that has properties is also an `rdf:Statement` which carries them.
 */
export async function* toJsonLd({ nodes, edges }: GraphStream): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`
  let separator = '\n'
  const write = (record: object): string => {
    const text = `${separator}${JSON.stringify(record)}`
    separator = ',\n'
    return text
  }
  for await (const { label, id, properties } of nodes()) {
    const { id: _, ...rest } = properties
    yield write({ '@id': id, '@type': label, ...rest })
  }
  for await (const { type, from, to, properties } of edges()) {
    yield write({ '@id': from, [type]: { '@id': to } })
    if (Object.keys(properties).length > 0)
      yield write({
        '@type': 'rdf:Statement',
        'rdf:subject': { '@id': from },
        'rdf:predicate': { '@id': `urn:dealgraph:${type}` },
        'rdf:object': { '@id': to },
        ...properties,
      })
  }
  yield '\n]}\n'
}
