import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startFakeEdgar, type FakeEdgar } from '../source/edgar/fake-edgar.ts'
import { run, type Run } from './run.ts'

const ACCESSION = '0000001111-20-000001'
const PATH = `/Archives/edgar/data/1111/${ACCESSION.replaceAll('-', '')}/${ACCESSION}.txt`
const SUBMISSION = `<SEC-DOCUMENT>${ACCESSION}.txt : 20200102\n<SEC-HEADER>\nACCESSION NUMBER:\t\t${ACCESSION}\nCONFORMED SUBMISSION TYPE:\t8-K\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nZedia Therapeutics, Inc. has licensed its Zedlink platform to Orbit Pharma AG.\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n`

describe('EDGAR on the command line', () => {
  let edgar: FakeEdgar
  let folder: string
  const dealgraph = (args: readonly string[], contact = 'Zed zed@zed.example'): Promise<Run> =>
    run(args, '', {
      edgar: { www: edgar.url, data: edgar.url },
      environment: { SEC_USER_AGENT: contact, DEALGRAPH_STORE: join(folder, 'store') },
    })
  const ingest = (...args: readonly string[]): Promise<Run> => dealgraph(['ingest', ...args, '--json'])

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'edgar-'))
    edgar = await startFakeEdgar()
    edgar.put(PATH, SUBMISSION)
    edgar.put(
      '/files/company_tickers.json',
      JSON.stringify({ 0: { cik_str: 1111, ticker: 'ZEDI', title: 'Zedia Inc.' } }),
    )
    edgar.put(
      '/submissions/CIK0000001111.json',
      JSON.stringify({
        name: 'ZEDIA INC',
        sic: '2836',
        filings: {
          recent: { accessionNumber: [ACCESSION], filingDate: ['2020-01-02'], form: ['8-K'], items: ['8.01'] },
          files: [],
        },
      }),
    )
  })
  afterEach(async () => {
    await edgar.close()
    rmSync(folder, { recursive: true })
  })

  it.each([[['0000001111']], [['ZEDI', '--form', '8-K', '--since', '2006']], [[ACCESSION]]])(
    'ingests %s, once',
    async (args) => {
      const first = await ingest(...args)
      expect(JSON.parse(first.out)).toMatchObject({ read: 1, unchanged: 0, skipped: [] })
      const asked = edgar.requests.filter(({ path }) => path === PATH).length
      expect(JSON.parse((await ingest(...args)).out)).toMatchObject({ read: 0, unchanged: 1 })
      expect(edgar.requests.filter(({ path }) => path === PATH)).toHaveLength(asked)
    },
  )

  it('leaves filings of other forms and dates', async () => {
    expect((await ingest('ZEDI', '--form', '10-K')).status).toBe(1)
    expect((await ingest('ZEDI', '--since', '2021')).status).toBe(1)
    expect(edgar.requests.some(({ path }) => path === PATH)).toBe(false)
  })

  it('asks nothing of EDGAR for a path that exists', async () => {
    const before = process.cwd()
    process.chdir(folder)
    try {
      writeFileSync('ZEDI', 'Zedia Therapeutics, Inc. grew.\n')
      expect(JSON.parse((await ingest('ZEDI')).out)).toMatchObject({ read: 1 })
    } finally {
      process.chdir(before)
    }
    expect(edgar.requests).toHaveLength(0)
  })

  it.each([['fetch'], ['ingest']])('%s asks who reads', async (command) => {
    const { status, err } = await dealgraph([command, 'ZEDI'], '')
    expect([status, err.includes('SEC_USER_AGENT')]).toEqual([2, true])
  })

  it('lists on a dry run and writes nothing', async () => {
    const out = join(folder, 'out')
    const { status, out: listed } = await dealgraph(['fetch', 'ZEDI', '--out', out, '--dry-run'])
    expect([status, listed]).toEqual([0, `2020-01-02\t8-K\t${ACCESSION}\tZEDIA INC\tlisted\n`])
    expect(readdirSync(folder)).not.toContain('out')
  })

  it('reads the files that a glob names', async () => {
    for (const name of ['b.txt', 'a.txt', 'c.csv'])
      writeFileSync(join(folder, name), 'Zedia Therapeutics, Inc. grew.\n')
    const { status, out } = await run(['extract', join(folder, '*.txt')])
    const docs = out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { readonly doc: string }).doc)
    expect([status, docs]).toEqual([0, ['a.txt', 'b.txt']])
    expect((await run(['extract', join(folder, '*.md')])).err).toContain('There is no file')
  })
})
