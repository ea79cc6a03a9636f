import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, GraphQLEnumType } from 'graphql'
import { expect, test } from 'vitest'
import { generateFiles } from '../../scripts/codegen.ts'
import {
  AGREEMENT_STATUSES,
  AGREEMENT_TYPES,
  MILESTONE_KINDS,
  PARTY_ROLES,
  TERM_KINDS,
} from '../../src/model/agreement.ts'
import { ENTITY_TYPES } from '../../src/model/entity.ts'
import { EVENT_TYPES } from '../../src/model/event.ts'
import { MODALITIES, RELATION_TYPES } from '../../src/model/fact.ts'

const ROOT = join(import.meta.dirname, '../..')

test('generating the code again changes no file', async () => {
  const files = await generateFiles(ROOT)
  expect([...files.keys()]).toEqual(['src/api/schema.generated.ts', 'src/web/queries.generated.ts'])
  for (const [path, text] of files) expect(text, path).toBe(readFileSync(join(ROOT, path), 'utf8'))
})

test.each([
  ['EntityType', ENTITY_TYPES],
  ['RelationType', RELATION_TYPES],
  ['Modality', MODALITIES],
  ['AgreementType', AGREEMENT_TYPES],
  ['AgreementStatus', AGREEMENT_STATUSES],
  ['PartyRole', PARTY_ROLES],
  ['TermKind', TERM_KINDS],
  ['MilestoneKind', MILESTONE_KINDS],
  ['EventType', EVENT_TYPES],
])('%s of the schema has the values of the model', (name, values) => {
  const type = buildSchema(readFileSync(join(ROOT, 'schema.graphql'), 'utf8')).getType(name)
  expect(type).toBeInstanceOf(GraphQLEnumType)
  expect((type as GraphQLEnumType).getValues().map((value) => value.name)).toEqual([...values])
})
