import { Parser } from 'htmlparser2'

type Row = Readonly<Record<string, string>>

/** Reads CSV with quoted cells; rows by the names of the head. */
export const readCsv = (text: string): readonly Row[] => {
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)]
  const rows: string[][] = [[]]
  for (const [, quoted, bare, end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === '\n') rows.push([])
  }
  const [head = [], ...lines] = rows.slice(0, -1)
  return lines.map((line) => Object.fromEntries(head.map((name, at) => [name, line[at] ?? ''])))
}

/** Reads the nodes and edges of GraphML: attributes, and data by key. */
export const readGraphml = (xml: string): { readonly node: readonly Row[]; readonly edge: readonly Row[] } => {
  const found: { node: Row[]; edge: Row[] } = { node: [], edge: [] }
  let record: Record<string, string> = {}
  let key: string | null = null
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (name === 'node' || name === 'edge') record = { ...attributes }
        if (name === 'data') {
          key = attributes['key'] ?? ''
          record[key] = ''
        }
      },
      ontext: (text) => {
        if (key !== null) record[key] = `${record[key] ?? ''}${text}`
      },
      onclosetag: (name) => {
        if (name === 'data') key = null
        if (name === 'node' || name === 'edge') found[name].push(record)
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
  return found
}
