import { describe, expect, it } from 'vitest'
import { factsOf } from './read-marked.ts'

describe('who invests in whom', () => {
  it.each<readonly [string, readonly string[]]>([
    ['{O:Orvane} closed a $50 million Series B led by {O:Meltor}.', ['Meltor INVESTS_IN Orvane']],
    [
      '{O:Orvane} closed a $50 million Series B round led by {O:Meltor} with participation from {O:Pell} and {O:Calder}.',
      ['Meltor INVESTS_IN Orvane', 'Pell INVESTS_IN Orvane', 'Calder INVESTS_IN Orvane'],
    ],
    ['{O:Orvane} raised $50 million in a Series B financing led by {O:Meltor}.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Orvane} raised $50 million. The round was led by {O:Meltor}.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Orvane} raised $50 million. {O:Meltor} led the round.', ['Meltor INVESTS_IN Orvane']],
    [
      '{O:Orvane} raised $50 million. {O:Meltor} led the round, joined by {O:Pell}.',
      ['Meltor INVESTS_IN Orvane', 'Pell INVESTS_IN Orvane'],
    ],
    [
      '{O:Orvane} raised $50 million. The financing was co-led by {O:Meltor} and {O:Pell}.',
      ['Meltor INVESTS_IN Orvane', 'Pell INVESTS_IN Orvane'],
    ],
    [
      '{O:Orvane} raised $50 million. Existing investors {O:Meltor} and {O:Pell} participated.',
      ['Meltor INVESTS_IN Orvane', 'Pell INVESTS_IN Orvane'],
    ],
    [
      '{O:Orvane} raised $50 million. Other investors include {O:Meltor} and {O:Pell}.',
      ['Meltor INVESTS_IN Orvane', 'Pell INVESTS_IN Orvane'],
    ],
    [
      '{O:Orvane} raised $50 million from investors including {O:Meltor} and {O:Pell}.',
      ['Meltor INVESTS_IN Orvane', 'Pell INVESTS_IN Orvane'],
    ],
    ['{O:Orvane} raised $50 million from {O:Meltor}.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Orvane}, backed by {O:Meltor}, is private.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Orvane} is backed by {O:Meltor} and {O:Pell}.', ['Meltor INVESTS_IN Orvane', 'Pell INVESTS_IN Orvane']],
    ['{O:Meltor}-backed {O:Orvane} is private.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Meltor} invested $5 million in {O:Orvane}.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Meltor} will invest $5 million in {O:Orvane}.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Meltor} took a 10% stake in {O:Orvane}.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Meltor} bought a 10% stake in {O:Orvane}.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Meltor} acquired a minority stake in {O:Orvane}.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Meltor} owns 10% of {O:Orvane}.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Meltor} is {O:Orvane}’s largest shareholder.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Meltor}, {O:Orvane}’s largest shareholder, sold stock.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Meltor} put $5 million into {O:Orvane}.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Meltor} poured $5 million into {O:Orvane}.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Meltor} made an equity investment in {O:Orvane}.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Orvane} secured an investment from {O:Meltor}.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Orvane} received a $5 million equity investment from {O:Meltor}.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Orvane}’s investors include {O:Meltor}.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Orvane} counts {O:Meltor} among its investors.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Orvane}’s seed round was led by {O:Meltor}.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Orvane}’s founding investor, {O:Meltor}, is old.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Meltor}, an investor in {O:Orvane}, is old.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Meltor} invests in {O:Orvane}.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Meltor} participated in {O:Orvane}’s Series B.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Meltor} joined {O:Orvane}’s Series B round.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Meltor} subscribed for 1 million shares of {O:Orvane}.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Orvane} sold 1 million shares to {O:Meltor} for $5 million.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Orvane} completed a private placement with {O:Meltor}.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Meltor} holds shares in {O:Orvane}.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Meltor} bought shares worth $5 million in {O:Orvane}.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Meltor}’s portfolio includes {O:Orvane}.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Orvane}, a portfolio company of {O:Meltor}, is new.', ['Meltor INVESTS_IN Orvane']],
    [
      '{O:Orvane}’s shareholders include {O:Meltor} and {O:Pell}.',
      ['Meltor INVESTS_IN Orvane', 'Pell INVESTS_IN Orvane'],
    ],
    ['Shareholders of {O:Orvane}, including {O:Meltor}, agreed.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Orvane} announced a $50 million financing with {O:Meltor}.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Orvane} announced seed financing from {O:Meltor}.', ['Meltor INVESTS_IN Orvane']],
    [
      '{O:Orvane} raised $50 million in funding from {O:Meltor} and {O:Pell}.',
      ['Meltor INVESTS_IN Orvane', 'Pell INVESTS_IN Orvane'],
    ],
    [
      '{O:Orvane} raised a Series A with {O:Meltor} and {O:Pell} as lead investors.',
      ['Meltor INVESTS_IN Orvane', 'Pell INVESTS_IN Orvane'],
    ],
    ['{O:Orvane}, seeded by {O:Meltor}, is new.', ['Meltor INVESTS_IN Orvane']],
    [
      '{O:Orvane} is supported by venture investors {O:Meltor} and {O:Pell}.',
      ['Meltor INVESTS_IN Orvane', 'Pell INVESTS_IN Orvane'],
    ],
    ['{O:Meltor} is investing in {O:Orvane} through a purchase of stock.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Meltor} also made a $5 million investment in {O:Orvane} common stock.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Meltor} will purchase $5 million of {O:Orvane} common stock.', ['Meltor INVESTS_IN Orvane']],
    [
      '{O:Orvane} will receive $5 million upfront, including an equity investment by {O:Meltor}.',
      ['Meltor INVESTS_IN Orvane'],
    ],
  ])('%s', (sentence, expected) => {
    expect(factsOf(sentence)).toEqual(expect.arrayContaining([...expected]))
  })

  it.each([
    ['{O:Meltor} may invest in {O:Orvane}.', 'INVESTS_IN'],
    ['{O:Meltor} sold its stake in {O:Orvane} to {O:Pell}.', 'Orvane INVESTS_IN'],
    ['{O:Orvane} received a grant from {O:Meltor}.', 'INVESTS_IN'],
    ['{O:Orvane} reports to investors of {O:Meltor}.', 'Orvane INVESTS_IN'],
    ['{O:Orvane} invested $5 million in a plant near {O:Meltor}.', 'INVESTS_IN'],
  ])('%s says no %s', (sentence, absent) => {
    expect(factsOf(sentence).filter((line) => !line.includes(': ') && line.includes(absent))).toEqual([])
  })
})
