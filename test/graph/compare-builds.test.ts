import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FactLog, openFactLog } from '../../src/fact-log/fact-log.ts'
import { buildAt, type Change, compareBuilds } from '../../src/graph/compare-builds.ts'
import type { DocumentFacts } from '../../src/model/document-facts.ts'
import { parseOverrides } from '../../src/resolve/overrides.ts'
import { explainThing } from '../../src/resolve/explain-thing.ts'
import { INVENTED } from '../support/invented-facts.ts'

let folder = ''
let log: FactLog
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dealgraph-diff-'))
  log = openFactLog(folder)
})
afterEach(() => {
  log.close()
  rmSync(folder, { recursive: true, force: true })
})

const append = (documents: readonly DocumentFacts[], removed: readonly string[] = []): void => {
  const items = documents.map((facts) => ({
    document: facts.id,
    path: facts.doc,
    sha256: facts.sha256,
    entry: log.keep(facts, Buffer.from(facts.doc)),
    reader: 'test',
  }))
  log.append(items, removed)
}

const seen = (changes: readonly Change[]): readonly string[] =>
  changes.map(({ what, type, why }) => `${what} ${type}: ${why}`).sort()

const [release, report] = INVENTED
if (release === undefined || report === undefined) throw new Error('two invented documents are needed')

test('a new document brings facts and strengthens one', () => {
  append([release])
  append([report])
  expect(seen(compareBuilds(log, 1, 2))).toEqual([
    'came COLLABORATES_WITH: new document',
    'came DEVELOPS: new document',
    'changed LICENSES_TO: new document',
  ])
})

test('a document taken back takes its facts with it', () => {
  append([release, report])
  append([], [report.id])
  expect(seen(compareBuilds(log, 1, 2))).toEqual([
    'changed LICENSES_TO: document removed',
    'went COLLABORATES_WITH: document removed',
    'went DEVELOPS: document removed',
  ])
})

test('a document that is read again by newer rules changes what it said', () => {
  append([release])
  append([{ ...release, relations: release.relations.slice(1) }])
  expect(seen(compareBuilds(log, 1, 2))).toEqual(['went LICENSES_TO: document read again'])
})

test('a build is found by its number or by its day', () => {
  append([release])
  for (let number = 2; number <= 1003; number++)
    append(number % 2 === 0 ? [report] : [], number % 2 === 0 ? [] : [report.id])
  expect([buildAt(log, '1'), buildAt(log, 'b1002'), buildAt(log, '1002'), buildAt(log, '12345')]).toEqual([
    1, 1002, 0, 1003,
  ])
  expect([buildAt(log, '1999-01-01'), buildAt(log, '2999-01-01')]).toEqual([0, 1003])
})

test('who is who is explained by rules, refusals and the names in each document', () => {
  const [explanation] = explainThing(INVENTED, 'Quillfeather')
  expect(explanation?.thing.id).toBe('org:quillfeather-pharma')
  expect(explanation?.documents.map(({ name }) => name)).toContain('QUILLFEATHER PHARMA AG')
  expect(explanation?.decisions.map(({ verdict, rule }) => `${verdict} ${rule}`)).toContain('merged resolve/same-name')
  const overrides = parseOverrides('same: Bramblewood | Gorse Medical')
  expect(explainThing(INVENTED, 'Gorse Medical', overrides)[0]?.decisions.map(({ rule }) => rule)).toContain(
    'override/same',
  )
})
