import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import type { CodegenPlugin } from '@graphql-codegen/plugin-helpers'
import * as typedDocumentNode from '@graphql-codegen/typed-document-node'
import * as typescript from '@graphql-codegen/typescript'
import * as operations from '@graphql-codegen/typescript-operations'
import * as resolvers from '@graphql-codegen/typescript-resolvers'
import { parse } from 'graphql'
import { format, resolveConfig } from 'prettier'
import { parse as parseYaml } from 'yaml'

/** What codegen.yml says: for each file, its plugins, their settings and the folder of the documents it types. */
interface Settings {
  readonly schema: string
  readonly generates: Readonly<
    Record<
      string,
      { readonly documents?: string; readonly plugins: readonly string[]; readonly config: Record<string, unknown> }
    >
  >
}

const PLUGINS: Readonly<Record<string, CodegenPlugin>> = {
  typescript,
  'typescript-operations': operations,
  'typescript-resolvers': resolvers,
  'typed-document-node': typedDocumentNode,
}
const HEADER = '// Written by `npm run codegen` from schema.graphql; do not edit.\n'

/** The generated files by path, as codegen.yml orders them. */
export const generateFiles = async (root: string): Promise<ReadonlyMap<string, string>> => {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8')
  const { schema, generates } = parseYaml(read('codegen.yml')) as Settings
  const files = new Map<string, string>()
  for (const [filename, { documents, plugins, config }] of Object.entries(generates)) {
    const folder = documents === undefined ? [] : readdirSync(join(root, documents)).sort()
    const text = await codegen({
      filename,
      schema: parse(read(schema)),
      documents: folder.map((name) => ({
        location: name,
        document: parse(read(join(documents ?? '', name))),
      })),
      config,
      plugins: plugins.map((name) => ({ [name]: {} })),
      pluginMap: Object.fromEntries(Object.entries(PLUGINS).filter(([name]) => plugins.includes(name))),
    })
    const style = await resolveConfig(join(root, filename))
    files.set(filename, await format(HEADER + text, { ...style, parser: 'typescript' }))
  }
  return files
}

if (process.argv[1] === import.meta.filename)
  for (const [path, text] of await generateFiles(process.cwd())) writeFileSync(path, text)
