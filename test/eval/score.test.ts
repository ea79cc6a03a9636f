import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldName } from '../../src/eval/fold-name.ts'
import { isInHalf } from '../../src/eval/half.ts'
import { makeReport } from '../../src/eval/report.ts'
import { goldFile } from '../../src/eval/scored-facts.ts'
import { scoreDocument } from '../../src/eval/score-document.ts'
import type { DocumentFacts } from '../../src/model/document-facts.ts'
import { EXTRACTED, GOLD } from './invented.ts'
import recorded from './reference-report.json' with { type: 'json' }

const REFERENCE = '../shared/tools/score.mjs'

describe('scores', () => {
  it('are the recorded ones of the reference scorer', () => {
    const report = makeReport([{ doc: 'arvenza.json', judgements: scoreDocument(GOLD, EXTRACTED) }])
    expect(JSON.parse(JSON.stringify(report))).toEqual(recorded)
  })

  it('count a document that could not be read as one that found nothing', () => {
    const { report } = makeReport([{ doc: 'arvenza.json', judgements: scoreDocument(GOLD, null) }])
    expect(report.entity['all']).toEqual({ p: null, r: 0, f1: 0, tp: 0, fp: 0, fn: 5 })
    expect(report.relation['all']).toMatchObject({ tp: 0, fp: 0, fn: 4 })
  })

  it.runIf(existsSync(REFERENCE))(
    'are those of the reference scorer on mangled gold',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'dealgraph-'))
      try {
        expect(compareOn('../shared/gold/news', folder)).toBeGreaterThan(10)
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
    60_000,
  )
})

describe('names fold alike', () => {
  it.each([
    ['The Arvenza Group, Inc.', 'ARVENZA', 'Organization'],
    ['Belcour S.A.', 'belcour', 'Organization'],
    ['Novalink® platform technology', 'Novalink', 'Technology'],
    ['AVZ–101', 'avz-101', 'Drug'],
    ['non-small cell lung cancer', 'Non–Small Cell Lung Cancer', 'Disease'],
    ['R&amp;D Systems', 'R&D Systems', 'Organization'],
  ])('%s and %s', (a, b, type) => {
    expect(foldName(a, type)).toBe(foldName(b, type))
  })

  it('but different things stay apart', () => {
    expect(foldName('AVZ-101', 'Drug')).not.toBe(foldName('AVZ-102', 'Drug'))
    expect(foldName('Holdings Ltd', 'Organization')).toBe('holdings ltd')
  })
})

describe('halves', () => {
  it('split every name one way, whatever its extension', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9-]{1,30}$/), (name) => {
        expect(isInHalf('first', `${name}.json`)).toBe(!isInHalf('second', `${name}.txt`))
        expect(isInHalf('both', name)).toBe(true)
      }),
    )
  })
})

/** Scores gold with names, relations and fields dropped and swapped by both scorers; gives the number of documents. */
const compareOn = (goldDir: string, folder: string): number => {
  mkdirSync(join(folder, 'pred'))
  const judged = readdirSync(goldDir)
    .filter((file) => file.endsWith('.json') && file !== 'schema.json' && isInHalf('first', file))
    .sort()
    .map((file, index) => {
      const gold = goldFile.parse(JSON.parse(readFileSync(join(goldDir, file), 'utf8')))
      const facts = mangle(gold, index)
      writeFileSync(join(folder, 'pred', file), JSON.stringify(facts))
      return { doc: file, judgements: scoreDocument(gold, facts) }
    })
  const output = execFileSync('node', [REFERENCE, goldDir, join(folder, 'pred'), '--json', '--first-half'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  expect(JSON.parse(JSON.stringify(makeReport(judged)))).toEqual(JSON.parse(output))
  return judged.length
}

const mangle = (gold: ReturnType<typeof goldFile.parse>, seed: number): DocumentFacts => {
  const skip = (index: number, every: number): boolean => (index + seed) % every === 0
  const proofs = { evidence: [], confidence: 1 }
  const entities = gold.entities
    .filter((_, index) => !skip(index, 5))
    .flatMap((entity, index) => {
      const { name, aliases } = entity
      const record = {
        ...entity,
        ids: {},
        confidence: 1,
        mentions: [],
      } as unknown as DocumentFacts['entities'][number]
      return skip(index, 6) && aliases[0] !== undefined
        ? [record, { ...record, id: `${entity.id}-twin`, name: aliases[0], aliases: [] }]
        : [{ ...record, name: skip(index, 7) ? `${name} Holdings` : name }]
    })
  const kept = new Set(entities.map(({ id }) => id))
  return {
    ...EXTRACTED,
    entities,
    relations: gold.relations
      .filter(({ from, to }, index) => !skip(index, 4) && kept.has(from) && kept.has(to))
      .map((relation, index) => ({
        ...relation,
        ...(skip(index, 3) ? { from: relation.to, to: relation.from } : {}),
        ...proofs,
        modality: skip(index, 9) ? 'PROPOSED' : 'ASSERTED',
      })) as unknown as DocumentFacts['relations'],
    agreements: gold.agreements
      .filter((_, index) => !skip(index, 5))
      .map((agreement, index) => ({
        ...agreement,
        ...proofs,
        type: skip(index, 4) ? 'OTHER' : agreement.type,
        signedOn: skip(index, 3) ? agreement.signedOn?.slice(0, 7) : agreement.signedOn,
        exclusive: skip(index, 2) ? null : agreement.exclusive,
        parties: agreement.parties.filter((__, at) => at === 0 || !skip(at, 3)),
        terms: agreement.terms.map((term, at) => (skip(at, 3) ? { ...term, amount: 1 } : term)),
      })) as unknown as DocumentFacts['agreements'],
    events: gold.events.map((event, index) => ({
      ...event,
      ...proofs,
      on: skip(index, 3) ? null : event.on,
    })) as unknown as DocumentFacts['events'],
  }
}
