import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFalls, raiseFloors } from '../../src/eval/floors.ts'
import { tallyVerdicts } from '../../src/eval/tally.ts'
import { run } from '../cli/run.ts'
import { GOLD } from './invented.ts'

const rows = {
  'relation all': tallyVerdicts([{ verdict: 'tp' }, { verdict: 'tp' }, { verdict: 'fp' }]),
  'relation TREATS': tallyVerdicts([{ verdict: 'tp' }]),
  title: tallyVerdicts([]),
}

describe('floors', () => {
  it('are raised to whole areas that are higher, and never lowered', () => {
    expect(raiseFloors({ a: { 'relation all': 0.9 } }, 'a', rows)).toEqual({ a: { 'relation all': 0.9, title: 0 } })
    expect(raiseFloors({ a: { 'relation all': 0.1 }, b: { title: 1 } }, 'a', rows)).toEqual({
      a: { 'relation all': 0.8, title: 0 },
      b: { title: 1 },
    })
  })

  it('show what fell, also what is no longer scored', () => {
    expect(findFalls({ a: { 'relation all': 0.81, gone: 0.5, title: 0 } }, 'a', rows)).toEqual([
      { set: 'a', key: 'relation all', floor: 0.81, score: 0.8 },
      { set: 'a', key: 'gone', floor: 0.5, score: 0 },
    ])
    expect(findFalls({ a: { 'relation all': 0.8 } }, 'a', rows)).toEqual([])
    expect(findFalls({}, 'a', rows)).toEqual([])
  })
})

describe('eval', () => {
  let folder = ''
  let set = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dealgraph-'))
    set = mkdtempSync(join(folder, 'gold-'))
    writeFileSync(join(set, 'arvenza.json'), JSON.stringify(GOLD))
    writeFileSync(join(set, 'arvenza.txt'), 'Arvenza Therapeutics, Inc. develops AVZ-101.\n')
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it('prints a table, errors on request, and JSON', async () => {
    const { status, out } = await run(['eval', set, set, '--errors', '--by-doc'])
    expect(status).toBe(0)
    expect(out).toMatch(/^1 documents\nwhat +P +R +F1 +tp +fp +fn\nentity all/)
    expect(out).toContain('arvenza.json\tmissed entity\tTarget HER2')
    const json = await run(['eval', set, set, '--json'])
    expect(JSON.parse(json.out)).toMatchObject({ documents: 1, byDoc: [{ doc: 'arvenza.json' }] })
  })

  it('fails below a floor and says which', async () => {
    const floors = join(folder, 'floors.json')
    expect((await run(['eval', set, set, '--raise-floors', floors])).status).toBe(0)
    expect((await run(['eval', set, set, '--floors', floors])).status).toBe(0)
    const name = Object.keys(JSON.parse(readFileSync(floors, 'utf8')) as object)[0] ?? ''
    writeFileSync(floors, JSON.stringify({ [name]: { 'relation all': 1 } }))
    const { status, err } = await run(['eval', set, set, '--floors', floors])
    expect(status).toBe(1)
    expect(err).toMatch(/^dealgraph: gold-.*, relation all: F1 0\.\d+ is below its floor 1\.000\.\n$/)
  })

  it.each([
    ['{', 'it is no JSON'],
    ['{"entities": 1}', 'entities: '],
  ])('says that %s is no gold file', async (text, why) => {
    const bad = mkdtempSync(join(folder, 'bad-'))
    writeFileSync(join(bad, 'a.json'), text)
    const { status, err } = await run(['eval', bad, bad])
    expect(status).toBe(2)
    expect(err).toContain(`a.json holds no gold: ${why}`)
  })
})
