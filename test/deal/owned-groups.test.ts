import { describe, expect, it } from 'vitest'
import type { AgreementMention } from '../../src/deal/agreement-mention.ts'
import { OwnedGroups } from '../../src/deal/owned-groups.ts'

const owned = (...owners: readonly string[]) => ({ mention: { rule: owners.join('+') } as AgreementMention, owners })

/** Groups begun by each of these lists of owners. */
const groupsOf = (...lists: readonly (readonly string[])[]): OwnedGroups => {
  const groups = new OwnedGroups()
  for (const owners of lists) groups.add(owned(...owners))
  return groups
}

const sizes = ({ all }: OwnedGroups): readonly number[] => all.map((group) => group.length)

describe('OwnedGroups', () => {
  it('lets the first group that passes take a mention', () => {
    const groups = groupsOf(['a', 'b'], ['a', 'c'], ['a', 'b'])
    expect(groups.join(owned('a', 'b'), () => true)).toBe(true)
    expect(sizes(groups)).toEqual([2, 1, 1])
    expect(groups.join(owned('a'), (group) => group.some(({ owners }) => owners.includes('c')))).toBe(true)
    expect(sizes(groups)).toEqual([2, 2, 1])
  })

  it('takes no mention that shares no owner, or that no group is home to', () => {
    const groups = groupsOf(['a', 'b'], ['c', 'd'])
    expect(groups.join(owned('e', 'f'), () => true)).toBe(false)
    expect(groups.join(owned('a', 'b'), () => false)).toBe(false)
    expect(sizes(groups)).toEqual([1, 1])
  })

  it('asks every group that shares two owners, in the order of their beginning', () => {
    const groups = groupsOf(['a', 'b'], ['b', 'c'], ['a', 'c'], ['a', 'd'])
    const asked: string[] = []
    groups.join(owned('a', 'b', 'c'), ([first]) => {
      asked.push(first?.mention.rule ?? '')
      return false
    })
    expect(asked.filter((rule) => rule !== 'a+d')).toEqual(['a+b', 'b+c', 'a+c'])
  })

  it('finds a group by an owner that it took in later', () => {
    const groups = groupsOf(['a', 'b'], ['e', 'f'])
    groups.join(owned('a', 'b', 'e'), (group) => group.some(({ owners }) => owners.includes('a')))
    expect(groups.join(owned('e'), () => true)).toBe(true)
    expect(sizes(groups)).toEqual([3, 1])
  })
})
