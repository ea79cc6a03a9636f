import { ClusterIndex } from '../../src/resolve/cluster-index.ts'
import type { Decision } from '../../src/resolve/cluster-members.ts'
import type { Member } from '../../src/resolve/member.ts'
import { NO_OVERRIDES, type Overrides } from '../../src/resolve/overrides.ts'

/** The members of each thing, with the decisions that made it one. */
export const clusterMembers = (
  members: readonly Member[],
  overrides: Overrides = NO_OVERRIDES,
): readonly { readonly members: readonly Member[]; readonly decisions: readonly Decision[] }[] => {
  const index = new ClusterIndex(overrides)
  const numbered = members.map((member, number) => ({ ...member, entity: String(number) }))
  index.change([], numbered)
  const clusters = new Map<string, { members: Member[]; decisions: readonly Decision[] }>()
  members.forEach((member, number) => {
    const thing = index.thingOf(member.document, String(number))
    const cluster = clusters.get(thing?.id ?? '')
    if (cluster === undefined) clusters.set(thing?.id ?? '', { members: [member], decisions: thing?.decisions ?? [] })
    else cluster.members.push(member)
  })
  return [...clusters.values()]
}
