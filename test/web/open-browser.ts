import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext } from 'playwright-core'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Where this machine's Chromium is; null where there is none, unless DEALGRAPH_REQUIRE_CHROMIUM=1 makes that an error. */
export const findChromium = (): string | null => {
  const found = PLACES.find((path) => existsSync(path)) ?? null
  if (found === null && process.env['DEALGRAPH_REQUIRE_CHROMIUM'] === '1')
    throw new Error(`DEALGRAPH_REQUIRE_CHROMIUM=1, and there is no Chromium at ${PLACES.join(', ')}.`)
  if (found === null) process.stderr.write('\n*** PAGES NOT TESTED: this machine has no Chromium.\n\n')
  return found
}

/** A headless browser with a fresh profile; `close` deletes the profile. */
export const openBrowser = async (
  executablePath: string,
): Promise<{ readonly context: BrowserContext; readonly close: () => Promise<void> }> => {
  const profile = mkdtempSync(join(tmpdir(), 'dealgraph-chromium-'))
  const context = await chromium.launchPersistentContext(profile, { executablePath, headless: true, args: FLAGS })
  return {
    context,
    close: async () => {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
