import {
  type EdgeType,
  edgeProperties,
  type Label,
  LABELS,
  type PropertyType,
  type PropertyValue,
} from '../graph/schema.ts'
import type { GraphStream } from './graph-records.ts'

/** A line of one of the files that `neo4j-admin database import` reads; the first of each file is its head. */
export interface CsvLine {
  readonly file: string
  readonly line: string
}

/** Between the values of a list: the unit separator, which no name holds. */
const LIST = '\u001f'

/** The options that `neo4j-admin database import full` needs to read the files. */
export const IMPORT_OPTIONS = '--array-delimiter=U+001F --multiline-fields=true'

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`
const cellOf = (value: PropertyValue | undefined): string => {
  if (value === undefined) return ''
  return typeof value === 'object' ? quote(value.join(LIST)) : typeof value === 'string' ? quote(value) : String(value)
}
const typed = (properties: Readonly<Record<string, PropertyType>>): readonly string[] =>
  Object.entries(properties).map(([name, type]) => `${name}:${type}`)

const headOfNodes = (label: Label): string => {
  const { id: _, ...rest } = LABELS[label] satisfies Readonly<Record<string, PropertyType>>
  return ['id:ID', ...typed(rest), ':LABEL'].join(',')
}

/** CSV for `neo4j-admin database import`: `nodes-<Label>.csv` and `edges-<TYPE>.csv`, each head before its lines. */
export async function* toCsv({ nodes, edges }: GraphStream): AsyncGenerator<CsvLine> {
  const begun = new Set<string>()
  const begin = function* (file: string, head: () => string): Generator<CsvLine> {
    if (begun.has(file)) return
    begun.add(file)
    yield { file, line: `${head()}\n` }
  }
  for await (const { label, id, properties } of nodes()) {
    const file = `nodes-${label}.csv`
    yield* begin(file, () => headOfNodes(label))
    const cells = Object.keys(LABELS[label]).map((name) => (name === 'id' ? quote(id) : cellOf(properties[name])))
    yield { file, line: `${[...cells, label].join(',')}\n` }
  }
  for await (const { type, from, to, properties } of edges()) {
    const file = `edges-${type}.csv`
    const kinds = edgeProperties(type satisfies EdgeType)
    yield* begin(file, () => [':START_ID', ...typed(kinds), ':END_ID', ':TYPE'].join(','))
    const cells = Object.keys(kinds).map((name) => cellOf(properties[name]))
    yield { file, line: `${[quote(from), ...cells, quote(to), type].join(',')}\n` }
  }
}
