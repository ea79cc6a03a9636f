import { join } from 'node:path'
import { findChromium, openBrowser } from '../test/web/open-browser.ts'
import { serveSample } from '../test/web/serve-sample.ts'

// Writes docs/explorer.png: the explorer with the sample filing's answer. Build first: it shows what dist/web holds.
const chromium = findChromium()
if (chromium === null) throw new Error('A picture needs Chromium.')
const server = await serveSample()
const browser = await openBrowser(chromium)
const page = await browser.context.newPage()
await page.setViewportSize({ width: 1440, height: 1000 })
await page.goto(`${server.url}/?q=${encodeURIComponent('which licensees use maytansinoids')}`)
await page.locator('tr.row').nth(6).waitFor()
await page.locator('#legend li').first().waitFor()
await page.screenshot({ path: join(import.meta.dirname, '../docs/explorer.png'), animations: 'disabled' })
await browser.close()
await server.close()
