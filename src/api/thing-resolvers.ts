import type DataLoader from 'dataloader'
import { DealgraphError } from '../errors.ts'
import { loadQuery } from '../graph/load-query.ts'
import { labelOf } from '../graph/schema.ts'
import { decodeBytes } from '../source/decode-bytes.ts'
import { checkFirst } from './connection.ts'
import type { Place } from './context.ts'
import { loadAll } from './loaders.ts'
import type { EntityRecord } from './records.ts'
import type { EntityResolvers, OrganizationResolvers, Resolvers, Source } from './schema.generated.ts'

/** A record that another one names by its id. */
export const loadOne = async <T>(loader: DataLoader<string, T | null>, id: string): Promise<T> => {
  const found = await loader.load(id)
  if (found === null) throw new DealgraphError('INTERNAL', { where: 'the graph', why: `${id} is named but missing` })
  return found
}

const provedBy = {
  evidence: ({ id }: { readonly id: string }, _: unknown, { loaders }: Place) => loaders.evidence.load(id),
}

/** Resolvers of what all six kinds of thing share. */
const thing = {
  type: ({ label }) => label,
  facts: async ({ id }, { first, filter }, { loaders }) => {
    const { types = null, modalities = null } = filter ?? {}
    const ids = await loaders.factsAbout({ types, modalities }).load(id)
    return loadAll(loaders.facts, ids.slice(0, checkFirst(first)))
  },
  agreements: async ({ id }, { first }, { loaders }) =>
    loadAll(loaders.agreements, (await loaders.agreementsOf.load(id)).slice(0, checkFirst(first))),
} satisfies OrganizationResolvers

const resolveLabel: EntityResolvers['__resolveType'] = ({ label }) => label

/** A thing's names with their times, from the three lists that the graph keeps. */
const renamed = {
  ...thing,
  names: ({ names, namedSince, namedUntil }) =>
    names.map((name, index) => ({ name, since: namedSince[index] || null, until: namedUntil[index] || null })),
} satisfies OrganizationResolvers

/** Resolvers of every type of the schema but the root. */
export const thingResolvers: Omit<Resolvers, 'Query'> = {
  Node: { __resolveType: ({ label }) => label },
  Entity: { __resolveType: resolveLabel },
  Organization: renamed,
  Drug: renamed,
  Substance: thing,
  Technology: renamed,
  Target: thing,
  Disease: thing,
  Fact: {
    ...provedBy,
    from: ({ from }, _, { loaders }) => loadOne(loaders.entities, from),
    to: ({ to }, _, { loaders }) => loadOne(loaders.entities, to),
    holds: ({ modality }) => modality === 'ASSERTED' || modality === 'TERMINATED',
  },
  Evidence: { document: ({ document }, _, { loaders }) => loadOne(loaders.documents, document) },
  Answer: {
    facts: async ({ evidence }, _, { store, loaders }) => {
      const places = evidence.map(({ documentId, rawStart, rawEnd }) => ({ document: documentId, rawStart, rawEnd }))
      const rows = await store.read<{ readonly id: string }>(loadQuery('api/facts-at'), { places })
      return loadAll(
        loaders.facts,
        rows.map(({ id }) => id),
      )
    },
  },
  RowEvidence: { document: ({ documentId }, _, { loaders }) => loadOne(loaders.documents, documentId) },
  Party: { organization: ({ organization }, _, { loaders }) => loadOne(loaders.entities, organization) },
  Agreement: {
    ...provedBy,
    covers: ({ covers }, _, { loaders }) => loadAll(loaders.entities, covers),
    terms: ({ terms }, _, { loaders }) => loadAll(loaders.terms, terms),
    clauses: async ({ clauses }, { first, kinds }, { loaders }) =>
      (await loadAll(loaders.clauses, clauses))
        .filter(({ kind }) => kinds == null || kinds.includes(kind))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, checkFirst(first)),
    amends: ({ amends }, _, { loaders }) => loadAll(loaders.agreements, amends),
  },
  Term: {
    ...provedBy,
    payers: ({ payers }, _, { loaders }) => loadAll(loaders.entities, payers),
    payees: ({ payees }, _, { loaders }) => loadAll(loaders.entities, payees),
  },
  Clause: provedBy,
  Event: {
    ...provedBy,
    drug: async (event, _, context) => (await thingsOf(event.things, 'Drug', context))[0] ?? null,
    disease: async (event, _, context) => (await thingsOf(event.things, 'Disease', context))[0] ?? null,
    organizations: (event, _, context) => thingsOf(event.things, 'Organization', context),
  },
  Document: {
    facts: async ({ id }, { first }, { loaders }) =>
      loadAll(loaders.facts, (await loaders.factsIn.load(id)).slice(0, checkFirst(first))),
    source: ({ sha256 }, { rawStart, rawEnd }, { readSource }) => {
      const bytes = readSource(sha256)
      return bytes === null ? null : cutSource(decodeBytes(bytes), rawStart, rawEnd)
    },
  },
  Hop: {
    fact: ({ fact }, _, { loaders }) => loaders.facts.load(fact),
    from: ({ from }, _, { loaders }) => loadOne(loaders.entities, from),
    to: ({ to }, _, { loaders }) => loadOne(loaders.entities, to),
  },
}

/** Most characters of a file in one answer. */
const MAX_SOURCE = 100_000

const cutSource = (text: string, from: number, to: number): Source => {
  const rawStart = Math.min(Math.max(0, from), text.length)
  return { text: text.slice(rawStart, Math.min(to, rawStart + MAX_SOURCE)), rawStart, rawLength: text.length }
}

const thingsOf = (
  ids: readonly string[],
  label: EntityRecord['label'],
  { loaders }: Place,
): Promise<readonly EntityRecord[]> => loadAll(loaders.entities, ids.filter((id) => labelOf(id) === label).sort())
