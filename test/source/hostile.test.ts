import { describe, expect, it } from 'vitest'
import { findSections } from '../../src/section/find-sections.ts'
import { documentFrom } from '../../src/source/read-document.ts'

const MANY = 100_000
const page = (body: string): string => `<html><body>${body}</body></html>`

/** Inputs that would take hours in quadratic time; each must be read within the test's time. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['tags nested 100,000 deep', page(`${'<div>'.repeat(MANY)}Zedia${'</div>'.repeat(MANY)}`)],
  ['tables nested 100,000 deep', page(`${'<table><tr><td>'.repeat(MANY)}Zedia${'</td></tr></table>'.repeat(MANY)}`)],
  ['tags that never close', page(`Zedia${'<b><td><font size=1>'.repeat(MANY)}`)],
  ['tags that never opened', page(`Zedia${'</b></td></p>'.repeat(MANY)}`)],
  ['a comment that never ends', page(`<p>Zedia</p><!--${' x'.repeat(MANY * 10)}`)],
  ['many comments that never end', page(`<p>Zedia</p>${'<!-- '.repeat(MANY)}`)],
  ['an attribute that never ends', page(`<p>Zedia</p><p title="${'x '.repeat(MANY * 10)}`)],
  ['entities without end', page(`<p>Zedia ${'&a'.repeat(MANY)}</p>`)],
  ['NUL bytes', `Zedia\u0000${'\u0000 x'.repeat(MANY)}`],
  ['one line of words', `Zedia ${'licenses its linker to Orbit Pharma. '.repeat(MANY)}`],
  ['one word', `Zedia ${'x'.repeat(MANY * 20)}`],
  ['capitals', `Zedia ${'OAKTON AND '.repeat(MANY)}`],
  ['stars', `# Zedia ${'**a '.repeat(MANY)}`],
  ['spaced stars', `# Zedia ${'* '.repeat(MANY)}`],
  ['brackets', `# Zedia ${'['.repeat(MANY)}${']('.repeat(MANY)}`],
  ['bars', `# Zedia\n|${' a |'.repeat(MANY)}`],
  ['blanks', `Zedia ${' '.repeat(MANY * 20)} x`],
  ['empty lines', `Zedia${'\n'.repeat(MANY * 10)}x`],
  ['quotes', `# Zedia\n\n${'" said '.repeat(MANY)}`],
  ['commas and dates', `Zedia ${'A, B, May 5, 2020, '.repeat(MANY / 2)}`],
  ['hyphens at line ends', `Zedia\n${'abcdefgh-\n'.repeat(MANY)}`],
  ['hyphens between numbers', `Zedia ${'1-'.repeat(MANY)}`],
  ['numbers', `Zedia\n\n${'1.1 A\n\n'.repeat(MANY / 4)}`],
  ['parts', `<SEC-DOCUMENT>${'<DOCUMENT><TYPE>8-K<TEXT>Zedia'.repeat(MANY / 20)}`],
  ['a wide table', page(`<table><tr>Zedia${'<td colspan=999 rowspan=9>x'.repeat(2000)}</table>`)],
]

describe('hostile input', () => {
  it.each(HOSTILE)('reads %s', (_, raw) => {
    const started = performance.now()
    const document = documentFrom('a', Buffer.from(raw))
    const sections = findSections(document)
    expect(document.text).toContain('Zedia')
    expect(sections.length).toBeGreaterThan(0)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
