import type { Span } from '../model/span.ts'

/** An amount of money as a text prints it. */
export interface Amount extends Span {
  /** Whole units of `currency`; a range's upper end; null where the number is blacked out. */
  readonly amount: number | null
  /** A range's lower end, else null. */
  readonly low: number | null
  /** ISO 4217. */
  readonly currency: string
}

/** An amount with what the words around it make of it. */
export interface Sum extends Amount {
  /** True after "up to", "as much as" and their kin. */
  readonly upTo: boolean
  readonly approximate: boolean
  /** What it is counted by: "share", "target", "year"; null for a whole sum. */
  readonly per: string | null
}

/** Signs and words of currencies, each with its ISO 4217 code. "$" alone is the United States dollar. */
const SIGNS: Readonly<Record<string, string>> = {
  us$: 'USD',
  'u.s.$': 'USD',
  $: 'USD',
  c$: 'CAD',
  ca$: 'CAD',
  cdn$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  nz$: 'NZD',
  hk$: 'HKD',
  s$: 'SGD',
  nt$: 'TWD',
  r$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₩': 'KRW',
  '₹': 'INR',
  '₪': 'ILS',
  dollar: 'USD',
  euro: 'EUR',
  'pounds sterling': 'GBP',
  'swiss franc': 'CHF',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rmb: 'CNY',
  'danish kroner': 'DKK',
  'swedish kronor': 'SEK',
  'korean won': 'KRW',
}
const CODES = 'USD|EUR|GBP|CHF|JPY|CNY|RMB|CAD|AUD|NZD|SEK|DKK|NOK|HKD|SGD|TWD|KRW|INR|ILS|BRL'
const CODE = new RegExp(`^(?:${CODES})$`)

/** Powers of ten of scale words and their short forms. */
const SCALES: Readonly<Record<string, number>> = {
  thousand: 3,
  k: 3,
  million: 6,
  mn: 6,
  mm: 6,
  m: 6,
  billion: 9,
  bn: 9,
  b: 9,
  trillion: 12,
}

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`
const HIDDEN = String.raw`\[\s?[*•·_●]+\s?\]|\*{3,}|\[_+\]|_{3,}`
/** Long scale words may be glued to the next word, as poor conversions leave them; short forms must end there. */
const SCALE = String.raw`[\s-]?(?:[Tt]housand|[Mm]illion|[Bb]illion|[Tt]rillion|MILLION|BILLION)s?|\s?(?:mm|MM|mn|bn|[mMbBkK])(?![\p{L}\p{N}])`
const SIGN = String.raw`(?<![\p{L}])(?:US|U\.S\.|CDN|CA|C|AU|A|NZ|HK|S|NT|R)\s?\$|\$|[€£¥₩₹₪]|(?<![\p{L}\p{N}])(?:${CODES})\s?[$€£¥]?`
const UNIT = String.raw`(?:(?:U\.S\. |US )?dollars?|euros?|pounds sterling|Swiss francs?|yen|yuan|renminbi|Danish kroner|Swedish kronor|Korean won|${CODES})(?![\p{L}])`
/** What a sum begins with: one look tells most places of a text apart. */
const OPENING = String.raw`(?=[\d[*_$€£¥₩₹₪${[...new Set(CODES.match(/\b\w/g))].join('')}])`
const SUM = new RegExp(
  String.raw`${OPENING}(?:(${SIGN})\s?(${NUMBER}|${HIDDEN})(${SCALE})?` +
    String.raw`|(?<![\p{L}\p{N}.,$€£¥])(${NUMBER}|${HIDDEN})(${SCALE})?\s?(${UNIT}|cents?(?![\p{L}])))`,
  'gu',
)
const ENDING_SCALE = new RegExp(`(?:${SCALE})$`, 'u')
const RANGE = new RegExp(String.raw`^\s?(?:-|–|—|to)\s?(${NUMBER})(${SCALE})?`, 'u')
const CEILING =
  /(?:up\s?to|as much as|not to exceed|not exceeding|no more than|(?:a )?maximum of|capped at|potentially)(?:\s(?:a|an|the|of|total|aggregate|additional|another|approximately|about|around|amount|combined|potential|maximum))*\s?$/i
const ABOUT = /(?:approximately|about|around|roughly|nearly|almost|over|more than|some|circa|c\.|~)\s?$/i
/** "approximately" and a space. */
const LONGEST_ABOUT = 14
const PER =
  /^\s?(?:in cash |in value )?(?:per|a|for each|for every|each)\s(?:(?:ordinary|common|outstanding|depositary|american depositary|additional|collaboration|selected|licensed|calendar|fiscal|development)\s)*(share|ads|unit|right|cvr|target|product|program(?:me)?|candidate|indication|year|annum|quarter|month|fte|patient|antigen|compound)/i

/**
 * Finds the amounts of money that begin in `[from, to)` of a text, in order. "$25–30 million" and "between $5 and $10
 * million" are one amount with both ends; a number without a currency is none. Linear in the range.
 */
export const readAmounts = (text: string, { start: from, end: to }: Span): readonly Amount[] => {
  const amounts: Amount[] = []
  SUM.lastIndex = from
  for (let match = SUM.exec(text); match !== null && match.index < to; match = SUM.exec(text)) {
    const amount = toAmount(text, match)
    SUM.lastIndex = amount.end
    const previous = amounts.at(-1)
    if (previous !== undefined && joins(text, previous, amount))
      amounts[amounts.length - 1] = { ...amount, start: previous.start, low: toLow(text, previous, amount) }
    else amounts.push(amount)
    if (amount.end >= to) break
  }
  return amounts
}

/** The amounts of {@link readAmounts} with what the words around them say. */
export const readSums = (text: string, range: Span): readonly Sum[] =>
  readAmounts(text, range).map(({ start, end, amount, low, currency }) => {
    const before = text.slice(Math.max(0, start - 80), start)
    const approximate = ABOUT.test(before.slice(-LONGEST_ABOUT))
    const upTo = CEILING.test(approximate ? before.replace(ABOUT, '') : before)
    const per = PER.exec(text.slice(end, end + 60))?.[1]
    return {
      start,
      end,
      amount,
      low,
      currency,
      upTo,
      approximate,
      per: per?.toLowerCase().replace('annum', 'year') ?? null,
    }
  })

const toAmount = (text: string, match: RegExpExecArray): Amount => {
  const [whole, sign, number = match[4] ?? '', scale, , scaleOfUnit, unit] = match
  const start = match.index
  const end = start + whole.length
  const amount = numberOf(number, powerOf(scale ?? scaleOfUnit), unit)
  const currency = currencyOf(sign ?? unit ?? '')
  const [joint = '', high, highScale] =
    (sign === undefined || amount === null ? null : RANGE.exec(text.slice(end, end + 40))) ?? []
  if (high === undefined || !isRange(joint, scale, highScale)) return { start, end, amount, low: null, currency }
  const power = powerOf(highScale ?? scale)
  const low = scale === undefined ? numberOf(number, power, unit) : amount
  return { start, end: end + joint.length, amount: numberOf(high, power, unit), low, currency }
}

const powerOf = (scale: string | undefined): number =>
  SCALES[
    scale
      ?.replace(/^[\s-]/, '')
      .toLowerCase()
      .replace(/(?<=n|d)s$/, '') ?? ''
  ] ?? 0

/** Moves the decimal point instead of multiplying, so that "3.07 million" is exactly 3070000. */
const numberOf = (number: string, power: number, unit: string | undefined): number | null =>
  /^\d/.test(number)
    ? Number(`${number.replaceAll(',', '')}e${power - (unit?.startsWith('cent') === true ? 2 : 0)}`)
    : null

const currencyOf = (words: string): string => {
  const plain = words.replace(/\s/g, '').toLowerCase()
  const code = /^[a-z]{3}/.exec(plain)?.[0].toUpperCase() ?? ''
  if (CODE.test(code)) return code === 'RMB' ? 'CNY' : code
  const sign = SIGNS[plain]
  if (sign !== undefined) return sign
  const name = words
    .toLowerCase()
    .replace(/^u\.?s\.? /, '')
    .replace(/s$/, '')
  return SIGNS[name] ?? SIGNS[`${name}s`] ?? 'USD'
}

/** "$25-30 million" is a range; "$25 to 30 holders" is none: a bare upper end must carry the scale word. */
const isRange = (joint: string, lowScale: string | undefined, highScale: string | undefined): boolean =>
  highScale !== undefined || (lowScale === undefined && /^\s?[-–—]/.test(joint))

const joins = (text: string, low: Amount, high: Amount): boolean => {
  const between = text.slice(low.end, high.start)
  const before = text.slice(Math.max(0, low.start - 30), low.start)
  return (
    low.low === null &&
    low.currency === high.currency &&
    (/^\s?[-–—]\s?$/.test(between) ||
      (/^ ?to ?$/.test(between) && /(?:from|ranging|range of|of|approximately|about)\s?$/i.test(before)) ||
      (/^ ?and ?$/.test(between) && /between\s?$/i.test(before)))
  )
}

/** The lower end borrows the upper end's scale where it has none of its own and would be smaller by thousands. */
const toLow = (text: string, low: Amount, high: Amount): number | null => {
  const own = /million|billion|thousand|\d{3}$|[mb]n?$/i.test(text.slice(low.start, low.end))
  const power = powerOf(ENDING_SCALE.exec(text.slice(high.start, high.end))?.[0])
  return low.amount === null || own ? low.amount : Number(`${low.amount}e${power}`)
}
