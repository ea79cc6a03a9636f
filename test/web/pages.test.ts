import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { BrowserContext, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findChromium, openBrowser } from './open-browser.ts'
import { serveSample } from './serve-sample.ts'

const QUESTION = 'which licensees use maytansinoids'
const LICENSEES = [
  'Genentech',
  'Centocor',
  'Biogen Idec',
  'sanofi-aventis',
  'Millennium',
  'Boehringer Ingelheim',
  'Abgenix',
]
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const chromium = findChromium()

describe.skipIf(chromium === null)('the pages', () => {
  let server: { readonly url: string; readonly close: () => Promise<void> }
  let browser: { readonly context: BrowserContext; readonly close: () => Promise<void> }
  let page: Page
  let complaints: string[]
  let addresses: string[]

  beforeAll(async () => {
    await build({ configFile: join(import.meta.dirname, '../../vite.config.ts'), logLevel: 'error' })
    server = await serveSample()
    browser = await openBrowser(chromium ?? '')
  }, 120_000)
  afterAll(async () => {
    await browser.close()
    await server.close()
  })
  beforeEach(async () => {
    complaints = []
    addresses = []
    page = await browser.context.newPage()
    await page.setViewportSize({ width: 1440, height: 2400 })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('request', (request) => addresses.push(request.url()))
  })
  afterEach(async () => {
    await page.close()
  })

  const expectClean = (): void => {
    expect(complaints).toEqual([])
    expect(addresses.filter((address) => !/^(?:data|blob):/.test(address) && !address.startsWith(server.url))).toEqual(
      [],
    )
  }

  const severe = async (): Promise<readonly string[]> => {
    await page.evaluate(AXE)
    const { violations } = await page.evaluate<AxeResults>('axe.run(document)')
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }

  test('the playground opens with the question and answers it with seven rows, from this server alone', async () => {
    await page.goto(`${server.url}/playground`)
    await page.getByText(QUESTION).waitFor()
    await page.getByRole('button', { name: /execute query/i }).click()
    const result = page.locator('.result-window')
    for (const licensee of LICENSEES) await result.getByText(licensee).first().waitFor()
    expect(await result.getByText('licensee:').or(result.getByText('"licensee"')).count()).toBeGreaterThanOrEqual(7)
    expectClean()
  })

  test('the explorer answers a question with seven rows, each with its words', async () => {
    await page.goto(server.url)
    await page.getByRole('searchbox').fill(QUESTION)
    await page.keyboard.press('Enter')
    const rows = page.getByRole('table', { name: QUESTION }).locator('tr.row')
    await rows.nth(6).waitFor()
    expect(await rows.count()).toBe(7)
    const names = (await rows.locator('th').allTextContents()).join()
    for (const licensee of LICENSEES) expect(names).toContain(licensee)
    await rows.nth(1).getByRole('button').click()
    const proof = page.locator('tr.proof-row').nth(1)
    expect(await proof.locator('.step').first().textContent()).toContain('licence')
    expect(await proof.locator('blockquote').first().textContent()).toMatch(/licen[sc]e/)
    expect(await proof.locator('mark').allTextContents()).toContain(await rows.nth(1).locator('th').textContent())
    expect(page.url()).toContain('q=which')
    expectClean()
  })

  test('a line of the drawing, or its entry in the list, shows the words behind it', async () => {
    await page.goto(`${server.url}/?q=${encodeURIComponent(QUESTION)}`)
    await page.locator('tbody tr.row').nth(6).waitFor()
    await page.locator('summary').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /owns/ }).focus()
    await page.keyboard.press('Enter')
    const proof = page.locator('#proof')
    expect(await proof.textContent()).toContain('owns')
    const at = await page.evaluate<{ x: number; y: number }>(`(() => {
      const box = document.getElementById('network').getBoundingClientRect()
      const edge = document.getElementById('network')._cyreg.cy.edges('[type = "LICENSES_TO"]')[0]
      const middle = edge.renderedMidpoint()
      return { x: box.x + middle.x, y: box.y + middle.y }
    })()`)
    await page.mouse.click(at.x, at.y)
    await proof.getByText('licenses to').waitFor()
    expect(await proof.locator('blockquote').first().textContent()).toMatch(/licen[sc]e/)
    expectClean()
  })

  test('the words of a proof are shown within their source', async () => {
    await page.goto(`${server.url}/?q=${encodeURIComponent(QUESTION)}`)
    await page.getByRole('button', { name: 'Open the source' }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    expect(await dialog.locator('mark').textContent()).toMatch(/licen[sc]e/)
    expect(await severe()).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expectClean()
  })

  test('a question that is not understood is met with questions that are', async () => {
    await page.goto(`${server.url}/?q=colourless+green+ideas`)
    await page.getByRole('link', { name: new RegExp(QUESTION, 'i') }).click()
    await page.locator('tbody tr.row').nth(6).waitFor()
    expectClean()
  })

  test('a company has a timeline of its deals and events, each with its words, as of a date too', async () => {
    await page.goto(`${server.url}/?q=${encodeURIComponent(QUESTION)}`)
    await page.locator('#proof').getByRole('link', { name: 'Genentech' }).first().click()
    const rows = page.getByRole('table', { name: 'Timeline' }).locator('tr.row')
    await rows.first().waitFor()
    expect(await page.locator('#answer-title').textContent()).toBe('Genentech')
    expect(await rows.first().locator('th').textContent()).toMatch(/^2000/)
    expect(await rows.first().textContent()).toContain('agreement')
    expect(await page.locator('tr.proof-row').first().locator('blockquote').first().textContent()).toMatch(/licen[sc]e/)
    expect(await severe()).toEqual([])
    await page.goto(`${page.url()}&as-of=1999`)
    await page.getByText('As of 1999.').waitFor()
    expect(await rows.count()).toBe(0)
    expectClean()
  })

  test.each(['/', `/?q=${encodeURIComponent(QUESTION)}`])('%s has no serious barrier', async (path) => {
    await page.goto(server.url + path)
    await page.locator('#relations li').first().waitFor({ state: 'attached' })
    expect(await severe()).toEqual([])
  })
})
