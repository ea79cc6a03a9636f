import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DownloadCache } from '../../../src/source/edgar/download-cache.ts'
import { EdgarClient } from '../../../src/source/edgar/edgar-client.ts'
import { fetchFilings, listFilings } from '../../../src/source/edgar/fetch-filings.ts'
import type { FilingQuery } from '../../../src/source/edgar/filing-query.ts'
import { fetchHttp } from '../../../src/source/edgar/http.ts'
import { startFakeEdgar, type FakeEdgar } from './fake-edgar.ts'

const ANY: FilingQuery = { who: ['0000001111'], forms: [], items: [], since: null, until: null, sic: [], limit: 100 }
const FIRST = '0000001111-20-000001'
const SECOND = '0000001111-20-000002'
const THIRD = '0000009999-21-000003'

const submission = (accession: string, item: string): string =>
  `<SEC-DOCUMENT>${accession}.txt : 20200102\n<SEC-HEADER>\nACCESSION NUMBER:\t\t${accession}\nITEM INFORMATION:\t\t${item}\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nZedia grew.\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n`
const pathOf = (cik: string, accession: string): string =>
  `/Archives/edgar/data/${cik}/${accession.replaceAll('-', '')}/${accession}.txt`

describe('fetching from EDGAR', () => {
  let edgar: FakeEdgar
  let folder: string
  let sleeps: number[]

  beforeEach(async () => {
    edgar = await startFakeEdgar()
    folder = mkdtempSync(join(tmpdir(), 'edgar-'))
    sleeps = []
    edgar.put(
      '/submissions/CIK0000001111.json',
      JSON.stringify({
        name: 'ZEDIA INC',
        sic: '2836',
        filings: {
          recent: {
            accessionNumber: [SECOND, FIRST],
            filingDate: ['2020-06-01', '2020-01-02'],
            form: ['8-K', '8-K'],
            items: ['1.01,9.01', '8.01'],
          },
          files: [{ name: 'CIK0000001111-submissions-001.json', filingTo: '2001-12-31' }],
        },
      }),
    )
    edgar.put(
      '/submissions/CIK0000001111-submissions-001.json',
      JSON.stringify({
        accessionNumber: ['0000001111-01-000009'],
        filingDate: ['2001-05-05'],
        form: ['10-K'],
        items: [''],
      }),
    )
    edgar.put(
      '/files/company_tickers.json',
      JSON.stringify({
        0: { cik_str: 1111, ticker: 'ZEDI', title: 'Zedia Inc.' },
        1: { cik_str: 2222, ticker: 'ORBT', title: 'Orbit Pharma Corp' },
        2: { cik_str: 3333, ticker: 'ORBB', title: 'Orbit Bio Corp' },
      }),
    )
    edgar.put(
      '/Archives/edgar/full-index/2021/QTR1/master.idx',
      `CIK|Company Name|Form Type|Date Filed|Filename\n-----\n1111|ZEDIA INC|8-K|2021-02-03|edgar/data/1111/${THIRD}.txt\n2222|ORBIT|4|2021-02-03|edgar/data/2222/0000009999-21-000004.txt\n`,
    )
    edgar.put(
      '/Archives/edgar/daily-index/2021/QTR1/master.20210204.idx',
      `1111|ZEDIA INC|8-K|20210204|edgar/data/1111/0000009999-21-000005.txt\n`,
    )
    edgar.put(pathOf('1111', FIRST), submission(FIRST, 'Other events'))
    edgar.put(pathOf('1111', SECOND), submission(SECOND, 'Entry into a Material Definitive Agreement'))
    edgar.put(pathOf('1111', THIRD), submission(THIRD, 'Other events'))
    edgar.put(pathOf('1111', '0000009999-21-000005'), submission('0000009999-21-000005', 'Other events'))
  })

  afterEach(async () => {
    await edgar.close()
    rmSync(folder, { recursive: true })
  })

  const client = (userAgent: string | undefined = 'Zed Research zed@zed.example'): EdgarClient =>
    new EdgarClient({
      http: fetchHttp(10_000_000),
      cache: new DownloadCache(join(folder, 'cache')),
      userAgent,
      hosts: { www: edgar.url, data: edgar.url },
      sleep: (ms) => {
        sleeps.push(ms)
        return Promise.resolve()
      },
      random: () => 1,
    })
  const out = (): string => join(folder, 'out')
  const accessions = async (query: Partial<FilingQuery>): Promise<readonly string[]> =>
    (await listFilings(client(), { ...ANY, ...query })).map(({ accession }) => accession)

  it('fetches the filings of a company whole, and names itself', async () => {
    const fetched = await fetchFilings(client(), { ...ANY, forms: ['8-K'] }, out(), false)
    expect(fetched.map(({ outcome }) => outcome)).toEqual(['fetched', 'fetched'])
    expect(readFileSync(join(out(), `${FIRST}.txt`), 'utf8')).toBe(submission(FIRST, 'Other events'))
    expect(new Set(edgar.requests.map(({ userAgent }) => userAgent))).toEqual(new Set(['Zed Research zed@zed.example']))
  })

  const LISTS: readonly (readonly [string, Partial<FilingQuery>, readonly string[]])[] = [
    ['by form', { forms: ['10-K'] }, ['0000001111-01-000009']],
    ['by item', { items: ['1.01'] }, [SECOND]],
    ['by date', { since: '2020-01-01', until: '2020-03-01' }, [FIRST]],
    ['by ticker', { who: ['zedi'], forms: ['8-K'] }, [SECOND, FIRST]],
    ['by name', { who: ['Zedia, Inc.'], forms: ['8-K'] }, [SECOND, FIRST]],
    ['by accession', { who: [FIRST] }, [FIRST]],
    ['by another filer’s accession', { who: [THIRD] }, [THIRD]],
    ['by industry', { sic: ['9999'] }, []],
    [
      'from the full and the daily index',
      { who: [], forms: ['8-K'], since: '2021-02-01', until: '2021-02-05' },
      ['0000009999-21-000005', THIRD],
    ],
  ]
  it.each(LISTS)('lists filings %s', async (_, query, expected) => {
    expect(await accessions(query)).toEqual(expected)
  })

  it('does not guess between two companies of one name', async () => {
    await expect(accessions({ who: ['Orbit'] })).rejects.toThrow('no single company')
  })

  it('asks for a user agent that names a contact', () => {
    expect(() => client('Zed Research')).toThrow('SEC_USER_AGENT')
  })

  it('writes nothing on a dry run', async () => {
    const listed = await fetchFilings(client(), ANY, out(), true)
    expect(listed).toHaveLength(3)
    expect(existsSync(out())).toBe(false)
  })

  it('waits as long as the server asks when it is throttled, and longer each time when it does not say', async () => {
    edgar.misbehave(
      pathOf('1111', FIRST),
      { kind: 'status', status: 429, retryAfter: '7' },
      { kind: 'status', status: 403 },
      { kind: 'status', status: 503 },
    )
    const [fetched] = await fetchFilings(client(), { ...ANY, who: [FIRST] }, out(), false)
    expect(fetched?.outcome).toBe('fetched')
    expect(sleeps).toEqual([7000, 2000, 4000])
  })

  it('says what failed when the server never answers, and fetches the others', async () => {
    const never = Array.from({ length: 9 }, () => ({ kind: 'status', status: 500 }) as const)
    edgar.misbehave(pathOf('1111', FIRST), ...never)
    const fetched = await fetchFilings(client(), { ...ANY, forms: ['8-K'] }, out(), false)
    expect(fetched.map(({ outcome }) => outcome)).toEqual(['fetched', 'failed'])
    expect(fetched[1]?.why).toContain('status 500')
    expect(readdirSync(out())).toEqual([`${SECOND}.txt`])
  })

  it('takes no answer that breaks off or lies about its length', async () => {
    edgar.misbehave(pathOf('1111', FIRST), { kind: 'break-off' }, { kind: 'lie-short' }, { kind: 'lie-long' })
    const [fetched] = await fetchFilings(client(), { ...ANY, who: [FIRST] }, out(), false)
    expect(fetched?.outcome).toBe('fetched')
    expect(sleeps).toHaveLength(3)
    expect(readFileSync(join(out(), `${FIRST}.txt`), 'utf8')).toBe(submission(FIRST, 'Other events'))
  })

  it('goes on after a break with what is missing', async () => {
    await fetchFilings(client(), { ...ANY, who: [FIRST] }, out(), false)
    writeFileSync(join(out(), `${SECOND}.txt.half`), 'half of it')
    const before = edgar.requests.length
    const fetched = await fetchFilings(client(), { ...ANY, forms: ['8-K'] }, out(), false)
    expect(fetched.map(({ outcome }) => outcome)).toEqual(['fetched', 'present'])
    expect(edgar.requests.slice(before).map(({ path }) => path)).not.toContain(pathOf('1111', FIRST))
  })

  it('goes on after a kill in the middle of a filing, and uses no half of one', async () => {
    edgar.misbehave(pathOf('1111', SECOND), { kind: 'hang' })
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', join(import.meta.dirname, 'fetch-child.ts'), edgar.url, join(folder, 'cache'), out()],
      { stdio: 'ignore' },
    )
    const first = join(out(), `${FIRST}.txt`)
    await vi.waitFor(
      () => {
        expect(existsSync(first) && edgar.requests.some(({ path }) => path === pathOf('1111', SECOND))).toBe(true)
      },
      { timeout: 60_000, interval: 50 },
    )
    child.kill('SIGKILL')
    await new Promise((resolve) => child.once('exit', resolve))
    expect(existsSync(join(out(), `${SECOND}.txt`))).toBe(false)
    const fetched = await fetchFilings(client(), { ...ANY, forms: ['8-K'] }, out(), false)
    expect(fetched.map(({ outcome }) => outcome)).toEqual(['fetched', 'present'])
    expect(readFileSync(join(out(), `${SECOND}.txt`), 'utf8')).toContain('</SEC-DOCUMENT>')
  }, 90_000)

  it('asks again for a filing that lies in the folder cut short', async () => {
    mkdirSync(out())
    writeFileSync(join(out(), `${FIRST}.txt`), submission(FIRST, 'Other events').slice(0, 200))
    const fetched = await fetchFilings(client(), { ...ANY, who: [FIRST] }, out(), false)
    expect(fetched.map(({ outcome }) => outcome)).toEqual(['fetched'])
    expect(readFileSync(join(out(), `${FIRST}.txt`), 'utf8')).toBe(submission(FIRST, 'Other events'))
  })

  it('takes filings from the cache without a request, and lists with a question that costs nothing', async () => {
    await fetchFilings(client(), { ...ANY, forms: ['8-K'] }, out(), false)
    rmSync(out(), { recursive: true })
    const again = client()
    const before = edgar.requests.length
    const fetched = await fetchFilings(again, { ...ANY, forms: ['8-K'] }, out(), false)
    expect(fetched.map(({ outcome }) => outcome)).toEqual(['fetched', 'fetched'])
    expect(again.counts.hits).toBe(2)
    expect(edgar.requests.slice(before).every(({ path }) => path.startsWith('/submissions/'))).toBe(true)
  })

  it('does not trust damaged bytes in the cache', async () => {
    await fetchFilings(client(), { ...ANY, who: [FIRST] }, out(), false)
    rmSync(out(), { recursive: true })
    for (const entry of readdirSync(join(folder, 'cache', 'blobs'), { recursive: true, withFileTypes: true }))
      if (entry.isFile()) writeFileSync(join(entry.parentPath, entry.name), 'poison</SEC-DOCUMENT>')
    await fetchFilings(client(), { ...ANY, who: [FIRST] }, out(), false)
    expect(readFileSync(join(out(), `${FIRST}.txt`), 'utf8')).toBe(submission(FIRST, 'Other events'))
  })

  it('sends at most ten requests in any second', async () => {
    const times: number[] = []
    const asked = new EdgarClient({
      http: () => {
        times.push(Date.now())
        return Promise.resolve({ status: 200, header: () => null, body: Buffer.from('{}') })
      },
      cache: new DownloadCache(join(folder, 'cache')),
      userAgent: 'Zed Research zed@zed.example',
    })
    await Promise.all(Array.from({ length: 25 }, (_, page) => asked.get(`${edgar.url}/page/${page}`, 'revalidate')))
    expect(times).toHaveLength(25)
    for (let first = 0; first + 10 < times.length; first++)
      expect((times[first + 10] ?? 0) - (times[first] ?? 0)).toBeGreaterThanOrEqual(990)
  })

  it('never writes outside its folder', async () => {
    edgar.put(
      '/submissions/CIK0000001111.json',
      JSON.stringify({
        name: 'ZEDIA INC',
        filings: { recent: { accessionNumber: ['../../evil'], filingDate: ['2020-06-01'], form: ['8-K'] }, files: [] },
      }),
    )
    const [fetched] = await fetchFilings(client(), ANY, out(), false)
    expect(fetched?.outcome).toBe('failed')
    expect(readdirSync(out())).toEqual([])
  })
})
