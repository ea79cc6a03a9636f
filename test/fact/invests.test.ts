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

describe('who puts money into a round that is told apart from its company', () => {
  const both = ['Meltor INVESTS_IN Orvane', 'Pell INVESTS_IN Orvane']
  it.each<readonly [string, readonly string[]]>([
    ['{O:Orvane} has raised $50 million in Series A financing. {O:Meltor} and {O:Pell} led the round.', both],
    ['{O:Orvane} raised $50 million in a Series B. {O:Meltor} led the round and was joined by {O:Pell}.', both],
    ['{O:Orvane} has secured $50 million in Series A financing. Other backers included {O:Meltor} and {O:Pell}.', both],
    ['{O:Orvane} obtained $50 million in a Series B. {O:Meltor} and {O:Pell} were the lead investors.', both],
    ['{O:Orvane} closed a Series B. The financing was led jointly by {O:Meltor} and {O:Pell}.', both],
    ['{O:Orvane} closed a Series B. The financing was led by {O:Meltor} and included new investors {O:Pell}.', both],
    ['{O:Orvane} closed a Series B. The round included {O:Meltor} and {O:Pell}.', both],
    ['{O:Orvane} closed a Series B. The round also featured {O:Meltor} and {O:Pell}.', both],
    ['{O:Orvane} closed a Series B. The round attracted {O:Meltor} and {O:Pell}.', both],
    ['{O:Orvane} closed a Series B. The round also saw participation from {O:Meltor} and {O:Pell}.', both],
    ['{O:Orvane} closed a Series B. The Series B was supported by existing investors {O:Meltor} and {O:Pell}.', both],
    ['{O:Orvane} closed a Series B. The round was backed by {O:Meltor} and {O:Pell}.', both],
    ['{O:Orvane} closed a Series B. {O:Meltor} also participated in the round, with {O:Pell}.', both],
    ['{O:Orvane} closed a Series B. {O:Meltor} and {O:Pell} took part in the round.', both],
    ['{O:Orvane} closed a Series B. {O:Meltor} and {O:Pell} invested in the round.', both],
    ['{O:Orvane} closed a Series B. {O:Meltor} invested $5 million in the round, which was led by {O:Pell}.', both],
    ['{O:Orvane} closed a Series B. {O:Meltor} and {O:Pell} contributed to the round.', both],
    ['{O:Orvane} closed a Series B. Investors in the round were {O:Meltor} and {O:Pell}.', both],
    ['{O:Orvane} closed a Series B. {O:Meltor} led the round, with further investments from {O:Pell}.', both],
    ['{O:Orvane} closed a Series B. {O:Meltor} led the round, with {O:Pell} participating.', both],
    ['{O:Orvane} closed a Series B. {O:Meltor} led the round along with {O:Pell}.', both],
    ['{O:Orvane} has emerged from stealth with a Series A round co-led by {O:Meltor} and {O:Pell}.', both],
    ['{O:Orvane} launched with a $50 million Series A led by {O:Meltor} and {O:Pell}.', both],
    ['{O:Orvane} landed $50 million in seed money from {O:Meltor} and {O:Pell}.', both],
    ['{O:Orvane} has managed to rake in $5 million in seed funding from {O:Meltor} and {O:Pell}.', both],
    ['{O:Orvane} attracted support for its Series B round from {O:Meltor} and {O:Pell}.', both],
    ['{O:Orvane}, which develops pills, has closed a Series A. {O:Meltor} and {O:Pell} co-led the financing.', both],
    ['{O:Orvane}’s Series B financing led by {O:Meltor} and {O:Pell} will pay for trials.', both],
    ['{O:Orvane} closed a Series B. {O:Meltor} led, and was joined by {O:Pell}.', both],
    ['{O:Orvane} closed a Series B. The round was led by {O:Meltor}, and included drugmaker {O:Pell}.', both],
    ['{O:Meltor} is an equity owner of {O:Orvane}.', ['Meltor INVESTS_IN Orvane']],
    [
      '{O:Calder} will buy {O:Orvane}. {O:Meltor} is an equity owner of {O:Orvane}. Other investors include {O:Pell}.',
      both,
    ],
    ['{O:Meltor} retains an equity stake in {O:Orvane}.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Meltor} paid $5 million for a 20% stake in {O:Orvane}.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Meltor} increased its ownership of {O:Orvane} to 40%.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Meltor} invested $28 million via a private placement into {O:Orvane}.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Orvane} lists {O:Meltor} among its backers.', ['Meltor INVESTS_IN Orvane']],
    ['{O:Orvane} is funded by venture investors {O:Meltor} and {O:Pell}.', both],
    ['{O:Orvane} reports. {O:Meltor} led its $26 million Series A in 2007.', ['Meltor INVESTS_IN Orvane']],
    [
      '{O:Calder} raised $5 million. In July, {O:Orvane} raised $40 million in a Series C. {O:Meltor} led the C round.',
      ['Meltor INVESTS_IN Orvane'],
    ],
  ])('reads who puts money in from %s', (text, expected) => {
    expect([...factsOf(text)].filter((fact) => fact.includes('INVESTS_IN')).sort()).toEqual([...expected].sort())
  })

  it.each([
    '{O:Orvane} closed a Series B. {O:Meltor} advised on the round.',
    '{O:Orvane} closed a Series B. {O:Meltor} acted as placement agent in the financing.',
    '{O:Orvane} closed a Series B. {O:Meltor} led the trial, joined by {O:Pell}.',
    '{O:Orvane} closed a Series B. Ann Lee, a partner at {O:Meltor}, joined the board.',
    '{O:Orvane} will use the round to run a trial with {O:Meltor}.',
    '{O:Orvane} received $5 million in milestone payments from {O:Meltor}.',
    '{O:Orvane} received approval from {O:Meltor}.',
    '{O:Orvane} secured rights from {O:Meltor}.',
  ])('reads no investor from %s', (text) => {
    expect(factsOf(text).filter((fact) => fact.includes('INVESTS_IN'))).toEqual([])
  })
})
