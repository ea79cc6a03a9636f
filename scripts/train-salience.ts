// Trains lexicon/salience.json: node --import tsx scripts/train-salience.ts GOLD_DIR CORPUS_DIR [GOLD_DIR CORPUS_DIR]...
// Uses the documents whose name hashes even (FNV-1a), so that the other half can judge.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { ENTITY_TYPES, type EntityType } from '../src/model/entity.ts'
import { foldName } from '../src/mention/name.ts'
import { SalienceReader, type Features } from '../src/mention/salience-features.ts'
import { usedEntities, withType, type SalienceModel } from '../src/mention/prune-entities.ts'
import { findMentions } from '../src/mention/find-mentions.ts'
import { layOut, readNamed } from '../src/pipeline.ts'
import { readFile } from '../src/source/read-document.ts'

interface GoldEntity {
  readonly type: EntityType
  readonly name: string
  readonly aliases: readonly string[]
  readonly optional?: boolean
}
interface Example {
  readonly features: Features
  readonly label: 0 | 1
  readonly weight: number
}

const RATE = 0.002
const ROUNDS = 3000
const PENALTY = 2
/** What is used is kept whatever the model says: such examples count less. */
const USED_WEIGHT = 0.25
/** By cross-validation over the documents of the training half; F1 is flat from 0.4 to 0.6. */
const THRESHOLD = 0.6

/** FNV-1a, as the development split hashes names. */
const isTraining = (name: string): boolean => {
  let hash = 0x811c9dc5
  for (const char of name) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash % 2 === 0
}

const examplesOf = (gold: readonly GoldEntity[], path: string, into: Map<EntityType, Example[]>): void => {
  const named = readNamed(findMentions(layOut(readFile(path))))
  const used = usedEntities(named)
  const salience = new SalienceReader(named, used)
  const taken = new Set<GoldEntity>()
  for (const thing of named.entities) {
    const { id, type, name, aliases } = thing
    const forms = new Set([name, ...aliases].map((form) => foldName(form, type)))
    const match = gold.find(
      (entity) =>
        entity.type === type && [entity.name, ...entity.aliases].some((form) => forms.has(foldName(form, type))),
    )
    if (match?.optional === true) continue
    const label = match === undefined || taken.has(match) ? 0 : 1
    if (match !== undefined) taken.add(match)
    into.set(type, [
      ...(into.get(type) ?? []),
      { features: salience.featuresOf(thing), label, weight: used.has(id) ? USED_WEIGHT : 1 },
    ])
  }
}

/** Logistic regression by gradient descent with an L2 penalty. */
const train = (examples: readonly Example[]): Record<string, number> => {
  const weights: Record<string, number> = {}
  for (let round = 0; round < ROUNDS; round++) {
    const gradient: Record<string, number> = {}
    for (const { features, label, weight } of examples) {
      let sum = 0
      for (const [name, value] of Object.entries(features)) sum += (weights[name] ?? 0) * value
      const error = weight * (label - 1 / (1 + Math.exp(-sum)))
      for (const [name, value] of Object.entries(features)) gradient[name] = (gradient[name] ?? 0) + error * value
    }
    for (const [name, slope] of Object.entries(gradient))
      weights[name] = (weights[name] ?? 0) + RATE * (slope - PENALTY * (weights[name] ?? 0))
  }
  return Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, Number(weight.toFixed(3))]))
}

const examples = new Map<EntityType, Example[]>()
const folders = process.argv.slice(2)
for (let at = 0; at + 1 < folders.length; at += 2) {
  const [goldDir = '', corpusDir = ''] = folders.slice(at, at + 2)
  for (const file of readdirSync(goldDir).filter((name) => name.endsWith('.json') && isTraining(name.slice(0, -5)))) {
    const stem = file.slice(0, -5)
    const path = ['.txt', '.md', '.htm', '.html']
      .map((ending) => join(corpusDir, stem + ending))
      .find((name) => existsSync(name))
    const { entities } = JSON.parse(readFileSync(join(goldDir, file), 'utf8')) as { entities: GoldEntity[] }
    if (path !== undefined) examplesOf(entities, path, examples)
  }
}
const all = ENTITY_TYPES.flatMap((type) =>
  (examples.get(type) ?? []).map(({ features, ...rest }) => ({ features: withType(features, type), ...rest })),
)
const model: SalienceModel = { threshold: THRESHOLD, weights: train(all) }
const path = 'lexicon/salience.json'
writeFileSync(path, await format(JSON.stringify(model), { ...(await resolveConfig(path)), parser: 'json' }))
process.stdout.write(`${String(all.length)} examples, ${String(Object.keys(model.weights).length)} weights\n`)
