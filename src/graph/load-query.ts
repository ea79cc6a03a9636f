import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DealgraphError } from '../errors.ts'
import { PACKAGE_ROOT } from '../package-root.ts'

/** The folder of the Cypher files: beside `src` in a checkout, beside `dist` in the package. */
const CYPHER = join(PACKAGE_ROOT, 'cypher')

export type ParameterType = 'string' | 'int' | 'float' | 'boolean' | 'string[]' | 'rows'

/** One parameter of a Cypher file. `fallback` is used where none is given; undefined where one must be. */
export interface Parameter {
  readonly name: string
  readonly type: ParameterType
  readonly fallback: unknown
  readonly description: string
}

/**
 * One Cypher file: one statement under a header of comments.
 *
 *     // Title in one line
 *     // $name string = "x" | what it is       (without "= …" it must be given)
 *     // -> column, column
 */
export interface Query {
  /** The file's name without its ending. */
  readonly name: string
  readonly title: string
  readonly parameters: readonly Parameter[]
  readonly columns: readonly string[]
  readonly text: string
}

const HEADER = /^\/\/ \$(?<name>\w+) (?<type>[a-z]+(?:\[\])?)(?: = (?<fallback>[^|]*\S))?(?:\s*\| (?<about>.*))?$/

/** Reads the header and the statement of a Cypher file. */
export const parseQuery = (name: string, source: string): Query => {
  const lines = source.split('\n')
  const end = lines.findIndex((line) => !line.startsWith('//'))
  const header = lines.slice(0, end)
  const parameters = header.flatMap((line): Parameter[] => {
    const groups = HEADER.exec(line)?.groups
    if (groups?.['name'] === undefined) return []
    const fallback: unknown = groups['fallback'] === undefined ? undefined : JSON.parse(groups['fallback'])
    return [
      {
        name: groups['name'],
        type: groups['type'] as ParameterType,
        fallback,
        description: groups['about'] ?? '',
      },
    ]
  })
  const columns = header.find((line) => line.startsWith('// -> '))?.slice('// -> '.length) ?? ''
  return {
    name,
    title: header[0]?.slice('// '.length) ?? name,
    parameters,
    columns: columns === '' ? [] : columns.split(/,\s*/),
    text: lines.slice(end).join('\n').trim().replace(/;$/, ''),
  }
}

const cache = new Map<string, Query>()

/** A Cypher file by its path below `cypher` without ending (`read/stats`, `write/merge-nodes`). */
export const loadQuery = (path: string): Query => {
  const known = cache.get(path)
  if (known !== undefined) return known
  const name = path.slice(path.lastIndexOf('/') + 1)
  const query = parseQuery(name, readFileSync(join(CYPHER, `${path}.cypher`), 'utf8'))
  cache.set(path, query)
  return query
}

/** The Cypher files of one folder below `cypher`, in order of name. */
export const listQueries = (folder: string): readonly Query[] =>
  readdirSync(join(CYPHER, folder))
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => loadQuery(`${folder}/${file.slice(0, -'.cypher'.length)}`))

/** The names of the saved queries of `cypher/read`. */
export const savedQueryNames = (): readonly string[] => listQueries('read').map(({ name }) => name)

/** A saved query by name; QUERY_UNKNOWN lists the nearest where there is none. */
export const savedQuery = (name: string): Query => {
  const names = savedQueryNames()
  if (names.includes(name)) return loadQuery(`read/${name}`)
  const words = new Set(name.toLowerCase().split(/[^a-z0-9]+/))
  const near = names
    .map((other) => ({ other, shared: other.split('-').filter((word) => words.has(word)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 3)
  const hint =
    near.length > 0
      ? `Did you mean ${near.map(({ other }) => other).join(', ')}?`
      : 'List them with: dealgraph query --list.'
  throw new DealgraphError('QUERY_UNKNOWN', { name, hint })
}

/** The value of a parameter given as words (`--param k=v`), or as JSON from a script. */
const readValue = (query: Query, { name, type }: Parameter, given: unknown): unknown => {
  const refuse = (): never => {
    throw new DealgraphError('QUERY_PARAMETER', { name: query.name, what: `${name} must be ${type}.` })
  }
  if (given === null) return null
  if (type === 'string') return typeof given === 'string' ? given : refuse()
  if (type === 'boolean')
    return given === true || given === 'true' ? true : given === false || given === 'false' ? false : refuse()
  if (type === 'string[]')
    return Array.isArray(given) ? given : typeof given === 'string' ? given.split(/,\s*/) : refuse()
  if (type === 'rows') return Array.isArray(given) ? given : refuse()
  const number = typeof given === 'string' && given.trim() !== '' ? Number(given) : given
  if (typeof number !== 'number' || !Number.isFinite(number)) return refuse()
  return type === 'int' && !Number.isInteger(number) ? refuse() : number
}

/** All parameters of a query with their values: what is given, else its default. Refuses unknown and missing ones. */
export const bindParameters = (
  query: Query,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => {
  const unknown = Object.keys(given).find((name) => !query.parameters.some((parameter) => parameter.name === name))
  const known = query.parameters.map(({ name }) => name).join(', ') || 'none'
  if (unknown !== undefined)
    throw new DealgraphError('QUERY_PARAMETER', {
      name: query.name,
      what: `no parameter ${unknown}. It takes: ${known}.`,
    })
  return Object.fromEntries(
    query.parameters.map((parameter) => {
      const value = given[parameter.name]
      if (value !== undefined) return [parameter.name, readValue(query, parameter, value)]
      if (parameter.fallback !== undefined) return [parameter.name, parameter.fallback]
      throw new DealgraphError('QUERY_PARAMETER', {
        name: query.name,
        what: `parameter ${parameter.name} (${parameter.type}) is missing.`,
      })
    }),
  )
}
