import { DownloadCache } from '../../../src/source/edgar/download-cache.ts'
import { EdgarClient } from '../../../src/source/edgar/edgar-client.ts'
import { fetchFilings } from '../../../src/source/edgar/fetch-filings.ts'
import { fetchHttp } from '../../../src/source/edgar/http.ts'

/** Fetches one company's 8-Ks from a fake EDGAR in a process of its own, which a test kills. */
const [url = '', cache = '', out = ''] = process.argv.slice(2)
const client = new EdgarClient({
  http: fetchHttp(10_000_000),
  cache: new DownloadCache(cache),
  userAgent: 'Zed Research zed@zed.example',
  hosts: { www: url, data: url },
})
const query = { who: ['0000001111'], forms: ['8-K'], items: [], since: null, until: null, sic: [], limit: 100 }
await fetchFilings(client, query, out, false)
