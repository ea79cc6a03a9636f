import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { EntityType } from '../../src/model/entity.ts'
import { clusterMembers } from '../../src/resolve/cluster-members.ts'
import { toMember } from '../../src/resolve/member.ts'
import { bCubed } from '../support/b-cubed.ts'

const rows = readFileSync(join(import.meta.dirname, 'gold-clusters.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map((line) => line.split('\t'))

const members = rows.map(([, document = '', type = '', name = '', aliases = ''], index) =>
  toMember(document, {
    id: String(index),
    type: type as EntityType,
    name,
    aliases: aliases === '' ? [] : aliases.split('|'),
    ids: {},
    confidence: 1,
    mentions: [],
  }),
)

const found = new Map(
  clusterMembers(members).flatMap((cluster, number) => cluster.members.map(({ entity }) => [entity, String(number)])),
)
const elements = rows.map(([truth = ''], index) => ({ truth, found: found.get(String(index)) ?? '' }))

describe('against clusters made by hand, by names alone', () => {
  test('there are at least 150 clusters', () => {
    expect(new Set(elements.map(({ truth }) => truth)).size).toBeGreaterThanOrEqual(150)
  })

  test('B-cubed precision is at least 98 and recall at least 92', () => {
    const { precision, recall } = bCubed(elements)
    expect(precision).toBeGreaterThanOrEqual(0.98)
    expect(recall).toBeGreaterThanOrEqual(0.92)
  })
})

test('B-cubed of a clustering against itself is 1, and halves where each cluster is split in two', () => {
  const truth = ['a', 'a', 'b', 'b']
  expect(bCubed(truth.map((name) => ({ truth: name, found: name })))).toEqual({ precision: 1, recall: 1 })
  expect(bCubed(truth.map((name, index) => ({ truth: name, found: String(index) })))).toEqual({
    precision: 1,
    recall: 0.5,
  })
})
