import { expect, it } from 'vitest'
import { renderRules, tallyRules } from '../../src/eval/by-rule.ts'

const judged = (verdict: 'tp' | 'fp' | 'fn', rules: readonly string[]) =>
  ({ area: 'relation', key: 'TREATS', verdict, rules }) as const

it('weighs each rule of relations by what it gains, alone too, and what it costs', () => {
  const rows = tallyRules([
    { doc: 'a', judgements: [judged('tp', ['x/one']), judged('tp', ['x/one', 'x/two']), judged('fn', [])] },
    { doc: 'b', judgements: [judged('fp', ['x/two']), { ...judged('fp', ['y/name']), area: 'entity' }] },
  ])
  expect(rows).toEqual([
    { rule: 'x/two', right: 1, alone: 0, wrong: 1 },
    { rule: 'x/one', right: 2, alone: 1, wrong: 0 },
  ])
  expect(renderRules(rows).split('\n')[1]).toMatch(/^x\/two +1 +0 +1$/)
})
