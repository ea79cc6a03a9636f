import type { GraphStore } from '../graph/graph-store.ts'
import { loadQuery } from '../graph/load-query.ts'
import { isSymmetric, type RelationType } from '../model/fact.ts'
import type { Match, Matches, Step } from './matches.ts'
import { RELATION_WORDS } from './relation-words.ts'
import type { End } from './vocabulary.ts'

/** A direct edge of the graph, as `ask/subjects`, `ask/objects` and `ask/neighbours` give it. */
export interface Edge {
  readonly fromId: string
  readonly fromLabel: string
  readonly from: string
  readonly type: RelationType
  readonly toId: string
  readonly toLabel: string
  readonly to: string
  readonly fact: string
  readonly since: string | null
  readonly exclusive: boolean | null
}

/** What an edge says, and the fact that proves it. */
export const stepOf = ({ from, type, to, fact }: Edge): Step => ({
  words: `${from} ${RELATION_WORDS[type].verb} ${to}`,
  proof: fact === 'taxonomy' ? null : fact,
})

/** The edges of some types that end at things (asked: `from`), start at them (`to`), or touch them (`either`). */
export const readEdges = async (
  store: GraphStore,
  asked: End,
  things: readonly string[],
  types: readonly RelationType[],
): Promise<Matches> => {
  const side = types.every((type) => isSymmetric(type)) ? 'either' : asked
  const [name, key] = (
    { from: ['subjects', 'objects'], to: ['objects', 'subjects'], either: ['neighbours', 'things'] } as const
  )[side]
  const query = loadQuery(`ask/${name}`)
  const parameters = { [key]: things, types }
  const edges = things.length === 0 ? [] : await store.read<Edge>(query, parameters)
  const anchors = new Set(things)
  return {
    matches: edges.flatMap((edge) => {
      const ends: Match[] = []
      if (side === 'from' || (side === 'either' && anchors.has(edge.toId))) ends.push(matchOf(edge, 'from'))
      if (side === 'to' || (side === 'either' && anchors.has(edge.fromId))) ends.push(matchOf(edge, 'to'))
      return ends
    }),
    query: query.text,
    parameters,
  }
}

const matchOf = (edge: Edge, end: 'from' | 'to'): Match => {
  const words = RELATION_WORDS[edge.type]
  const isSame = isSymmetric(edge.type)
  const [here, there] = end === 'from' ? [edge.from, edge.to] : [edge.to, edge.from]
  return {
    id: end === 'from' ? edge.fromId : edge.toId,
    label: end === 'from' ? edge.fromLabel : edge.toLabel,
    name: here,
    anchor: end === 'from' ? edge.toId : edge.fromId,
    cells: isSame
      ? { partner: here, organization: there }
      : end === 'from'
        ? { [words.from]: here, [words.to]: there }
        : { [words.to]: here, [words.from]: there },
    steps: [stepOf(edge)],
    depth: 0,
    since: edge.since,
    exclusive: edge.exclusive,
  }
}
