import type { DocumentFacts, RelationRecord } from '../model/document-facts.ts'
import type { Judgement } from './judgement.ts'
import type { GoldFile } from './scored-facts.ts'

/** Scores relations between aligned entities. A planned, optional, hypothetical or denied claim is no fact. */
export const scoreRelations = (
  gold: GoldFile,
  extracted: DocumentFacts,
  toGold: ReadonlyMap<string, string>,
): readonly Judgement[] => {
  const judgements: Judgement[] = []
  const goldName = namesOf(gold.entities)
  const extractedName = namesOf(extracted.entities)
  const optional = new Set(gold.entities.filter((entity) => entity.optional).map(({ id }) => id))
  const wanted = new Map(gold.relations.map((relation) => [relationKey(relation), relation]))
  const found = new Set<string>()
  for (const relation of extracted.relations.filter(isFact)) {
    const from = toGold.get(relation.from)
    const to = toGold.get(relation.to)
    const key = relationKey({
      type: relation.type,
      from: from ?? `?${relation.from}`,
      to: to ?? `?${relation.to}`,
    })
    const judged = { area: 'relation', key: relation.type, rules: rulesOf(relation) } as const
    const truth = wanted.get(key)
    if (found.has(key)) continue
    if (truth !== undefined) {
      if (!truth.optional) judgements.push({ ...judged, verdict: 'tp' })
    } else if ([from, to].some((id) => id !== undefined && optional.has(id))) continue
    else
      judgements.push({
        ...judged,
        verdict: 'fp',
        error: { kind: 'spurious relation', what: inWords(relation, extractedName) },
      })
    found.add(key)
  }
  for (const [key, relation] of wanted)
    if (!relation.optional && !found.has(key))
      judgements.push({
        area: 'relation',
        key: relation.type,
        verdict: 'fn',
        rules: [],
        error: { kind: 'missed relation', what: inWords(relation, goldName) },
      })
  return judgements
}

interface Ends {
  readonly type: string
  readonly from: string
  readonly to: string
}

const relationKey = ({ type, from, to }: Ends): string =>
  type === 'COLLABORATES_WITH' && from > to ? `${type}|${to}|${from}` : `${type}|${from}|${to}`

const isFact = ({ modality }: RelationRecord): boolean => modality === 'ASSERTED' || modality === 'TERMINATED'

const inWords = ({ type, from, to }: Ends, names: ReadonlyMap<string, string>): string =>
  `${names.get(from) ?? from} ${type} ${names.get(to) ?? to}`

const namesOf = (entities: readonly { readonly id: string; readonly name: string }[]): ReadonlyMap<string, string> =>
  new Map(entities.map(({ id, name }) => [id, name]))

const rulesOf = ({ evidence }: RelationRecord): readonly string[] => [...new Set(evidence.map(({ rule }) => rule))]
