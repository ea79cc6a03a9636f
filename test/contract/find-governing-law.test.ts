import { expect, test } from 'vitest'
import { findGoverningLaw } from '../../src/contract/find-governing-law.ts'
import { provisionsOf } from './lay-out-text.ts'

test.each([
  [
    'This Agreement shall be governed by and construed in accordance with the laws of the State of New York, without regard to conflicts of laws.',
    'New York',
  ],
  [
    'This Agreement is governed by the laws of England and Wales and the courts of England have jurisdiction.',
    'England and Wales',
  ],
  ['The laws of the Federal Republic of Germany shall apply to the Agreement.', 'Germany'],
  ['This Agreement shall be governed exclusively by Swiss law.', 'Switzerland'],
  ['The laws of the Commonwealth of Massachusetts govern all matters arising under this Agreement.', 'Massachusetts'],
  ['This Agreement shall be interpreted under Delaware law.', 'Delaware'],
  ['This Agreement shall be construed in accordance with the laws of the [***].', null],
  ['Alder is a corporation organized under the laws of Nevada.', null],
  ['Birch shall comply with all laws of Japan that apply to the Product.', null],
])('reads the law of %j', (sentence, expected) => {
  expect(findGoverningLaw(provisionsOf(sentence).provisions)?.name ?? null).toBe(expected)
})
