// Trains lexicon/names.json: node --import tsx scripts/train-names.ts GOLD_DIR CORPUS_DIR [GOLD_DIR CORPUS_DIR]...
// A GOLD_DIR of `-` stands for none: known names teach their types, unknown ones that most names are none.
// `--folds N` prints instead what models of N-1 parts of the documents say of the names of the other part.
// Of folders called press and news only the documents whose name hashes even (FNV-1a) are used: the others judge.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { LEXICON_DIR, loadLexicon } from '../src/lexicon/load-lexicon.ts'
import { findCandidates } from '../src/mention/find-mentions.ts'
import { bareName, foldName } from '../src/mention/fold-name.ts'
import { addNameFeatures, addWordFeatures, type Claims, type UnknownName } from '../src/mention/name-features.ts'
import { NAME_CLASSES, chancesOf, type NameClass, type NameModel, type NameWeights } from '../src/mention/name-model.ts'
import { findUnknownNames, isSure } from '../src/mention/type-names.ts'
import { View } from '../src/mention/view.ts'
import type { EntityType } from '../src/model/entity.ts'
import { layOut } from '../src/pipeline.ts'
import { documentFrom, readFile } from '../src/source/read-document.ts'

interface GoldEntity {
  readonly type: EntityType
  readonly name: string
  readonly aliases: readonly string[]
}
interface Example {
  readonly document: string
  readonly name: string
  readonly label: number
  readonly features: readonly (readonly [feature: string, count: number])[]
  /** How much it teaches: 1 for a name that nothing surer claims, less for one that a lexicon or a rule knows. */
  readonly weight: number
}

const LEAST_NAMES = 3
const LEAST_WEIGHT = 0.05
const ROUNDS = 20
const RATE = 0.15
const PENALTY = 0.002
const LEXICON_NAMES = 1500
const SILVER = 0.1
const LISTED = 0.3
/** What an example teaches: a known name of a gold file, a name of a lexicon, a name of a document without gold; an unknown one of a gold file, 1. */
const TAUGHT = 0.5
/** By cross-validation; the classes that have none only draw a name away from those that do. */
const THRESHOLDS: Readonly<Record<string, number>> = { Organization: 0.5, Drug: 0.5, Technology: 0.5 }

/** FNV-1a, as the development split hashes names. */
const hashOf = (name: string): number => {
  let hash = 0x811c9dc5
  for (const char of name) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash
}

/** The class of a name in a gold file; undefined where it is only a part of a gold name, or holds one. */
const labelOf = (folded: string, forms: ReadonlyMap<string, EntityType>): number | undefined => {
  const type = forms.get(folded)
  if (type !== undefined) return Math.max(0, NAME_CLASSES.indexOf(type as NameClass))
  for (const form of forms.keys())
    if (` ${form} `.includes(` ${folded} `) || ` ${folded} `.includes(` ${form} `)) return undefined
  return 0
}

const examplesOf = (document: string, gold: readonly GoldEntity[], path: string): Example[] => {
  const view = new View(layOut(readFile(path)), loadLexicon())
  const candidates = findCandidates(view)
  const forms = new Map<string, EntityType>()
  for (const { type, name, aliases } of gold)
    for (const form of [name, ...aliases]) forms.set(foldName(form, 'Organization'), type)
  const examples: Example[] = []
  const add = (claims: Claims, names: readonly UnknownName[], asked: boolean, seen: ReadonlySet<string>): void => {
    for (const name of names) {
      const [run] = name.runs
      if (run === undefined || seen.has(name.words)) continue
      const words = view.words(run.first, run.last)
      const label = labelOf(foldName(words, 'Organization'), forms)
      if (label === undefined || (!asked && label === 0)) continue
      const features: [string, number][] = asked ? [] : [['known', 1]]
      addNameFeatures(view, claims, name, (kind, value, count) => features.push([`${kind}\t${value}`, count]))
      examples.push({ document, name: words, label, features, weight: asked ? 1 : TAUGHT })
    }
  }
  const { claims, names } = findUnknownNames(view, candidates)
  add(claims, names, true, new Set())
  add(claims, findUnknownNames(view, []).names, false, new Set(names.map(({ words }) => words)))
  return examples
}

/** A document without gold: its sure names teach their types, and what nothing claims teaches NONE, a little. */
const silverExamplesOf = (document: string, path: string): Example[] => {
  const view = new View(layOut(readFile(path)), loadLexicon())
  const candidates = findCandidates(view)
  const { claims, names } = findUnknownNames(view, candidates)
  const types = new Map<string, EntityType>()
  for (const candidate of candidates)
    if (isSure(candidate))
      types.set(foldName(view.words(candidate.first, candidate.last), 'Organization'), candidate.type)
  const unknown = new Set(names.map(({ words }) => words))
  const exampleOf = (name: UnknownName): Example[] => {
    const [run] = name.runs
    const folded = run === undefined ? '' : foldName(view.words(run.first, run.last), 'Organization')
    const type = types.get(folded)
    const isUnknown = unknown.has(name.words) && name.runs.every(({ first }) => !claims.hints.has(first))
    if (run === undefined || (type === undefined && !isUnknown)) return []
    const features: [string, number][] = isUnknown ? [['silver', 1]] : [['known', 1]]
    addNameFeatures(view, claims, name, (kind, value, count) => features.push([`${kind}\t${value}`, count]))
    const label = isUnknown ? 0 : Math.max(0, NAME_CLASSES.indexOf(type as NameClass))
    return [{ document, name: folded, label, features, weight: SILVER }]
  }
  const known = findUnknownNames(view, []).names.filter(({ words }) => !unknown.has(words))
  return [...names, ...known].flatMap(exampleOf)
}

/** Names of the lexicons by themselves: companies, one-word drugs and genes teach what their words are made of. */
const lexiconExamples = (): Example[] => {
  const rows = (table: string): string[][] =>
    readFileSync(join(LEXICON_DIR, table), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .slice(1)
      .map((line) => line.split('\t'))
  const some = (names: readonly string[], most: number): string[] =>
    [...new Set(names)].sort((a, b) => hashOf(a) - hashOf(b)).slice(0, most)
  const companies = [...rows('companies.tsv').map((row) => row[2]), ...rows('organizations.tsv').map((row) => row[0])]
  const drugs = rows('drugs.tsv').flatMap((row) => [row[0], ...(row[3] ?? '').split('|')])
  const genes = rows('genes.tsv').map((row) => row[0])
  const lists: readonly (readonly [NameClass, readonly string[]])[] = [
    [
      'Organization',
      some(
        companies.map((name) => bareName(name ?? '')),
        LEXICON_NAMES,
      ),
    ],
    [
      'Drug',
      some(
        drugs.flatMap((name) => (/^\p{L}{5,14}$/u.test(name ?? '') ? [name ?? ''] : [])),
        LEXICON_NAMES,
      ),
    ],
    [
      'Target',
      some(
        genes.flatMap((name) => (/^[\w-]{3,8}$/.test(name ?? '') ? [name ?? ''] : [])),
        LEXICON_NAMES / 2,
      ),
    ],
  ]
  return lists.flatMap(([type, names]) => {
    const text = names.map((name) => name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())).join('.\n\n')
    const view = new View(layOut(documentFrom('names.txt', new TextEncoder().encode(text))), loadLexicon())
    return view.layout.sentences.map(({ firstToken, lastToken }): Example => {
      let last = lastToken
      while (last > firstToken + 1 && !view.isWord(last - 1)) last--
      const features: [string, number][] = [
        ['known', 1],
        [`known ${type}`, 1],
      ]
      addWordFeatures(view, { first: firstToken, last }, (kind, value, count) =>
        features.push([`${kind}\t${value}`, count]),
      )
      return {
        document: '',
        name: view.words(firstToken, last),
        label: NAME_CLASSES.indexOf(type),
        features,
        weight: LISTED,
      }
    })
  })
}

/** Multinomial logistic regression by stochastic gradient descent (AdaGrad) with an L2 penalty. */
const train = (examples: readonly Example[]): NameWeights => {
  const counts = new Map<string, number>()
  for (const { features } of examples)
    for (const feature of new Set(features.map(([name]) => name))) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const rows = new Map<string, { weights: Float64Array; squares: Float64Array }>()
  for (const [name, count] of counts)
    if (count >= LEAST_NAMES)
      rows.set(name, {
        weights: new Float64Array(NAME_CLASSES.length),
        squares: new Float64Array(NAME_CLASSES.length).fill(1e-2),
      })
  const compiled = examples.map(({ features, label, weight }) => ({
    label,
    weight,
    parts: features.flatMap(([name, value]) => {
      const row = rows.get(name)
      return row === undefined ? [] : [{ ...row, value }]
    }),
  }))
  let seed = 1
  const random = (): number => (seed = (Math.imul(seed, 48271) >>> 0) % 0x7fffffff) / 0x7fffffff
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = compiled.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1))
      const [a, b] = [compiled[at], compiled[other]]
      if (a !== undefined && b !== undefined) [compiled[at], compiled[other]] = [b, a]
    }
    for (const { label, parts, weight: worth } of compiled) {
      const sums = new Float64Array(NAME_CLASSES.length)
      for (const { weights, value } of parts)
        for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0) * value
      const chances = chancesOf(sums)
      for (const { weights, squares, value } of parts)
        for (let at = 0; at < sums.length; at++) {
          const weight = weights[at] ?? 0
          const error = (chances[at] ?? 0) - (at === label ? 1 : 0)
          const slope = error * value * worth + PENALTY * weight
          const square = (squares[at] ?? 0) + slope * slope
          squares[at] = square
          weights[at] = weight - (RATE * slope) / Math.sqrt(square)
        }
    }
  }
  const kept: Record<string, Record<string, number[]>> = {}
  for (const [name, { weights }] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rounded = [...weights].map((weight) => Number(weight.toFixed(2)))
    if (!/^(?:known|silver)\b/.test(name) && rounded.some((weight) => Math.abs(weight) >= LEAST_WEIGHT)) {
      const [kind = '', value = ''] = name.split('\t')
      ;(kept[kind] ??= {})[value] = rounded
    }
  }
  return kept
}

const chancesFor = (weights: NameWeights, { features }: Example): Float64Array => {
  const sums = new Float64Array(NAME_CLASSES.length)
  for (const [feature, count] of features) {
    const [kind = '', value = ''] = feature.split('\t')
    weights[kind]?.[value]?.forEach((weight, at) => {
      sums[at] = (sums[at] ?? 0) + weight * count
    })
  }
  return chancesOf(sums)
}

const print = (line: string): void => void process.stdout.write(`${line}\n`)

/** Precision and recall by type at several thresholds, then the errors; each document judged by a model that has not seen it. */
const crossValidate = (examples: readonly Example[], folds: number): void => {
  const judged = Array.from({ length: folds }, (_, fold) => {
    const weights = train(
      examples.filter(({ document, weight }) => weight === SILVER || hashOf(`${document}#`) % folds !== fold),
    )
    return examples
      .filter(({ document, weight }) => weight === 1 && hashOf(`${document}#`) % folds === fold)
      .map((example) => ({ ...example, chances: chancesFor(weights, example) }))
  }).flat()
  NAME_CLASSES.forEach((type, index) => {
    if (index === 0) return
    const total = judged.filter(({ label }) => label === index).length
    for (const threshold of [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95]) {
      const given = judged.filter(({ chances }) => (chances[index] ?? 0) >= threshold)
      const right = given.filter(({ label }) => label === index).length
      print(
        `${type} ${threshold.toFixed(2)} P ${String(right)}/${String(given.length)} R ${String(right)}/${String(total)}`,
      )
    }
  })
  for (const { document, name, label, chances } of judged) {
    const best = chances.indexOf(Math.max(...chances))
    if (best !== label)
      print([document, name, NAME_CLASSES[label], NAME_CLASSES[best], (chances[best] ?? 0).toFixed(2)].join('\t'))
  }
}

const args = process.argv.slice(2)
const foldsAt = args.indexOf('--folds')
const folds = foldsAt < 0 ? 0 : Number(args.splice(foldsAt, 2)[1])
const gilded = new Set<string>()
const examples: Example[] = lexiconExamples()
for (let at = 0; at + 1 < args.length; at += 2) {
  const [goldDir = '', corpusDir = ''] = args.slice(at, at + 2)
  if (goldDir === '-') {
    for (const file of readdirSync(corpusDir).filter((name) => /\.(?:txt|md|html?)$/.test(name)))
      if (!gilded.has(file.replace(/\.\w+$/, ''))) examples.push(...silverExamplesOf(file, join(corpusDir, file)))
    continue
  }
  const halved = /^(?:press|news)$/.test(basename(goldDir))
  for (const file of readdirSync(goldDir).filter((name) => name.endsWith('.json'))) {
    const stem = file.slice(0, -5)
    if (halved && hashOf(stem) % 2 === 1) continue
    gilded.add(stem)
    const path = ['.txt', '.md', '.htm', '.html']
      .map((ending) => join(corpusDir, stem + ending))
      .find((name) => existsSync(name))
    const { entities } = JSON.parse(readFileSync(join(goldDir, file), 'utf8')) as { entities: GoldEntity[] }
    if (path !== undefined) examples.push(...examplesOf(stem, entities, path))
  }
}
if (folds > 1) crossValidate(examples, folds)
else {
  const model: NameModel = { thresholds: THRESHOLDS, weights: train(examples) }
  const kinds = Object.entries(model.weights).map(([kind, rows]) => {
    const lines = Object.entries(rows).map(([value, weights]) => `${JSON.stringify(value)}:${JSON.stringify(weights)}`)
    return `${JSON.stringify(kind)}:{\n${lines.join(',\n')}\n}`
  })
  const thresholds = JSON.stringify(model.thresholds)
  writeFileSync('lexicon/names.json', `{"thresholds":${thresholds},"weights":{\n${kinds.join(',\n')}\n}}\n`)
  print(
    `${String(examples.length)} names, ${String(Object.values(model.weights).flatMap((rows) => Object.keys(rows)).length)} features`,
  )
}
