import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LEXICON_DIR } from '../lexicon/load-lexicon.ts'
import type { Entity, EntityType } from '../model/entity.ts'
import type { Reading } from '../model/reading.ts'
import { SalienceReader, type Features } from './salience-features.ts'

/** Weights of features, each for all types and for each type of entity, and the least chance to keep an unused one. */
export interface SalienceModel {
  readonly threshold: number
  readonly weights: Readonly<Record<string, number>>
}

/** Features that all types share, and the same for one type alone. */
export const withType = (features: Features, type: EntityType): Features =>
  Object.fromEntries(
    Object.entries(features).flatMap(([name, value]) => [
      [name, value],
      [`${type}: ${name}`, value],
    ]),
  )

let loaded: SalienceModel | undefined
const loadModel = (): SalienceModel =>
  (loaded ??= JSON.parse(readFileSync(join(LEXICON_DIR, 'salience.json'), 'utf8')) as SalienceModel)

/** The weight of each feature for a type: that for all types and its own. */
const weightsOf = new WeakMap<SalienceModel, Map<EntityType, Map<string, number>>>()

const weightsFor = (model: SalienceModel, type: EntityType): Map<string, number> => {
  const types = weightsOf.get(model) ?? new Map<EntityType, Map<string, number>>()
  weightsOf.set(model, types)
  const weights = types.get(type) ?? new Map<string, number>()
  types.set(type, weights)
  return weights
}

/** The chance that an entity plays a part, by a logistic model of where and how it is named. */
export const salienceOf = (model: SalienceModel, type: EntityType, features: Features): number => {
  const weights = weightsFor(model, type)
  let sum = 0
  for (const name in features) {
    let weight = weights.get(name)
    if (weight === undefined) {
      weight = (model.weights[name] ?? 0) + (model.weights[`${type}: ${name}`] ?? 0)
      weights.set(name, weight)
    }
    sum += weight * (features[name] ?? 0)
  }
  return 1 / (1 + Math.exp(-sum))
}

/** Ids of the entities that a fact, an agreement, an event or a term names. */
export const usedEntities = ({ facts, agreements, events }: Reading): ReadonlySet<string> => {
  const used = new Set<string>()
  for (const { from, to } of facts) used.add(from).add(to)
  for (const { parties, covers, terms } of agreements) {
    for (const { org } of parties) used.add(org)
    for (const id of covers) used.add(id)
    for (const { payer, payee } of terms) for (const id of [payer, payee]) if (id !== null) used.add(id)
  }
  for (const { drug, orgs, disease } of events) for (const id of [drug, disease, ...orgs]) if (id !== null) used.add(id)
  return used
}

/** "mRNA", "viral vectors": a class of substances plays a part only where something is said to be made of it. */
const isClassOfSubstances = ({ type, optional, name, aliases }: Entity): boolean =>
  type === 'Substance' && optional && !/\d/.test(name) && !aliases.some((alias) => /\d/.test(alias))

/** Drops the entities that nothing uses and that are not likely to play a part, with their mentions. */
export const pruneEntities = (reading: Reading, model: SalienceModel = loadModel()): Reading => {
  const used = usedEntities(reading)
  const salience = new SalienceReader(reading, used)
  const isKept = (entity: Entity): boolean =>
    used.has(entity.id) ||
    (!isClassOfSubstances(entity) && salienceOf(model, entity.type, salience.featuresOf(entity)) >= model.threshold)
  const entities = reading.entities.filter(isKept)
  if (entities.length === reading.entities.length) return reading
  const ids = new Set(entities.map(({ id }) => id))
  return { ...reading, entities, mentions: reading.mentions.filter(({ entity }) => ids.has(entity)) }
}
