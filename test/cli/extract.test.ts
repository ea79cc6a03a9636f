import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DocumentFacts } from '../../src/model/document-facts.ts'
import { run } from './run.ts'

const RELEASE = 'Arvenza Therapeutics, Inc. has licensed its Novalink platform to Belcour Pharma AG.\n'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dealgraph-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})
const file = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

describe('extract', () => {
  it('prints a line of JSON for each file', async () => {
    const { status, out, err } = await run(['extract', file('a.txt', RELEASE), file('b.md', RELEASE)])
    expect([status, err]).toEqual([0, ''])
    const lines = out.trimEnd().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as DocumentFacts).doc)).toEqual(['a.txt', 'b.md'])
  })

  it('reads standard input as -', async () => {
    const { status, out } = await run(['extract', '-'], RELEASE)
    expect(status).toBe(0)
    expect((JSON.parse(out) as DocumentFacts).doc).toBe('stdin')
  })

  it('writes one file each, named without the last extension, and prints nothing', async () => {
    const out = join(folder, 'facts', 'new')
    const result = await run(['extract', file('a.b.txt', RELEASE), '--out', out])
    expect(result).toEqual({ status: 0, out: '', err: '' })
    expect(readdirSync(out)).toEqual(['a.b.json'])
    expect(JSON.parse(readFileSync(join(out, 'a.b.json'), 'utf8'))).toMatchObject({ doc: 'a.b.txt', contract: null })
  })

  it('walks folders in order of name and says which files it left out', async () => {
    mkdirSync(join(folder, 'sub'))
    file('b.txt', RELEASE)
    file('a.txt', RELEASE)
    file('labels.json', '{}')
    file('sub/c.txt', RELEASE)
    const { status, out, err } = await run(['extract', folder])
    expect(status).toBe(0)
    expect(out.match(/"doc":"[^"]+"/g)).toEqual(['"doc":"a.txt"', '"doc":"b.txt"', '"doc":"c.txt"'])
    expect(err).toBe('Left out, for they are no text: labels.json\n')
  })

  it('lists bad files at the end and reads the others', async () => {
    const missing = join(folder, 'missing.txt')
    const { status, out, err } = await run(['extract', missing, file('empty.txt', ' \n'), file('a.txt', RELEASE)])
    expect(status).toBe(1)
    expect(out.match(/"doc":"[^"]+"/g)).toEqual(['"doc":"a.txt"'])
    expect(err.split('\n').slice(0, 2)).toEqual([
      'dealgraph: 2 of 3 files could not be read:',
      `  There is no file at ${missing}. Check the path.`,
    ])
    expect(err).toMatch(/empty\.txt is empty/)
  })

  it('says in one line why its only file could not be read', async () => {
    const missing = join(folder, 'missing.txt')
    const { status, err } = await run(['extract', missing])
    expect([status, err]).toEqual([1, `dealgraph: There is no file at ${missing}. Check the path.\n`])
  })

  it('does not let one file overwrite the facts of another of its name', async () => {
    const out = join(folder, 'out')
    const { status, err } = await run(['extract', file('a.txt', RELEASE), file('a.md', RELEASE), '--out', out])
    expect(status).toBe(1)
    expect(err).toContain('a.md would overwrite')
    expect(JSON.parse(readFileSync(join(out, 'a.json'), 'utf8'))).toMatchObject({ doc: 'a.txt' })
  })

  it('says that it cannot write', async () => {
    const out = file('not-a-folder', 'x')
    const { status, err } = await run(['extract', file('a.txt', RELEASE), '--out', out])
    expect(status).toBe(1)
    expect(err).toMatch(
      /^dealgraph: Cannot write .*a\.json: .*Check the folder, its permissions and the free space\.\n$/,
    )
  })

  it('reports an empty folder as nothing found', async () => {
    const empty = join(folder, 'empty')
    mkdirSync(empty)
    expect((await run(['extract', empty])).status).toBe(1)
  })
})
