import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, copyFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderErrors } from '../scripts/render-errors.ts'
import { renderRules } from '../scripts/render-rules.ts'
import { ERROR_CODES } from '../src/errors.ts'
import { run } from './cli/run.ts'

const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const commands = [...readme.matchAll(/^npx dealgraph (.+)$/gm)].map(([, line = '']) => line)
/** Servers do not end by themselves; their own tests start them. */
const isServer = (line: string): boolean => /^(?:serve|mcp|worker)\b|--watch\b/.test(line)

describe('the page of errors', () => {
  it('is what the catalogue says; npm run errors writes it', () => {
    expect(readFileSync(join(root, 'docs/errors.md'), 'utf8')).toBe(renderErrors())
  })

  it.each(ERROR_CODES)('has %s', (code) => {
    expect(renderErrors()).toContain(`## ${code}\n`)
  })
})

describe('the page of rules', () => {
  it('is what frames, comments and tests say; npm run rules writes it', () => {
    expect(readFileSync(join(root, 'docs/rules.md'), 'utf8')).toBe(renderRules())
  })
})

describe("the README's commands", () => {
  const before = process.cwd()
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dealgraph-'))
    mkdirSync(join(folder, 'filings'))
    copyFileSync(join(root, 'sample/immunogen-2006-01-31.txt'), join(folder, 'filings/release.txt'))
    process.chdir(folder)
  })
  afterAll(() => {
    process.chdir(before)
    rmSync(folder, { recursive: true, force: true })
  })

  it('are there', () => {
    expect(commands.length).toBeGreaterThan(5)
  })

  it.each(commands.filter((line) => !isServer(line)))(
    'npx dealgraph %s',
    async (line) => {
      const args = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
      const { status, out, err } = await run(args)
      expect([status, err.startsWith('dealgraph:')]).toEqual([0, false])
      if (!args.includes('--out')) expect(out).not.toBe('')
    },
    60_000,
  )

  it.each(commands.filter(isServer))('npx dealgraph %s is a command with these flags', async (line) => {
    const args = line.split(' ')
    const { status, out } = await run([args[0] ?? '', '--help'])
    expect(status).toBe(0)
    for (const flag of args.filter((arg) => arg.startsWith('--'))) expect(out).toContain(flag)
  })
})

describe("the README's program", () => {
  it('runs as it stands', async () => {
    const [, program = ''] = /```ts\n([\s\S]+?)```/.exec(readme) ?? []
    const folder = mkdtempSync(join(tmpdir(), 'dealgraph-'))
    const file = join(folder, 'program.ts')
    const said: unknown[] = []
    const index = JSON.stringify(join(root, 'src/index.ts'))
    writeFileSync(
      file,
      program
        .replace("'dealgraph'", index)
        .replaceAll('console.log(', 'said.push(')
        .replace(/^(import .*)$/m, '$1\nexport const said = []'),
    )
    const module = (await import(file)) as { readonly said: readonly unknown[] }
    said.push(...module.said)
    rmSync(folder, { recursive: true })
    expect(said).toHaveLength(1)
    expect(said[0]).toBeInstanceOf(Array)
  })
})
