import type { Mention } from '../model/mention.ts'
import type { Named } from '../model/reading.ts'
import type { Sentence } from '../model/sentence.ts'
import { TokenKind } from '../model/token.ts'
import type { Item, Name, Place, Unit } from './item.ts'

/** A dateline's end, or a row of stars: what follows is a sentence of its own. */
const CUT = /(?:\)|\d{4}|\/\/|WIRE|Wire|wire)\s?(?:--|–|—|-\s|:)\s?|(?:\*\s){3,}|\s--\s(?:--\s)?|\/\/\s?(?:--|–|—)/g
/** Units longer than this are tables or lists of names: nothing is read from beyond. */
const LONGEST = 4000

/** Turns the sentences of a document into units of words and names. Linear in the document. */
export const readUnits = (named: Named): readonly Unit[] => {
  const { document, sentences, sections, tokens, mentions } = named
  const units: Unit[] = []
  const outer = outermost(mentions)
  let at = 0
  let token = 0
  let late: Place | null = null
  sentences.forEach((sentence, index) => {
    for (const { start, end } of cuts(document.text, sentence)) {
      while (at < outer.length && (outer[at]?.start ?? 0) < start) at++
      while (token < tokens.count && (tokens.start[token] ?? 0) < start) token++
      const items: Item[] = []
      let depth = 0
      for (; token < tokens.count && (tokens.start[token] ?? 0) < end; token++) {
        const from = tokens.start[token] ?? 0
        const word = tokens.lower[token] ?? ''
        while (at < outer.length && (outer[at]?.end ?? 0) <= from) at++
        const mention = outer[at]
        if (word === '(') depth++
        else if (word === ')') depth = Math.max(0, depth - 1)
        else if (depth > 0) continue
        else if (mention !== undefined && mention.start <= from && from < mention.end) {
          if (items.at(-1)?.start !== mention.start)
            items.push({
              kind: 'name',
              type: mention.type,
              ids: [mention.entity],
              possessive: false,
              start: mention.start,
              end: mention.end,
            })
        } else if (tokens.kind[token] === TokenKind.Word && /^['’]s?$/.test(word)) {
          const last = items.at(-1)
          if (last?.kind === 'name') items[items.length - 1] = { ...last, possessive: true }
          else items.push({ kind: 'word', word, start: from, end: tokens.end[token] ?? 0 })
        } else items.push({ kind: 'word', word, start: from, end: tokens.end[token] ?? 0 })
      }
      if (items.length === 0) continue
      const text = document.text.slice(start, end)
      const kind = sections[sentence.section]?.kind
      if (/^(?:\W*|.{0,60})(?:forward[- ]looking statements?|cautionary (?:note|statement))/i.test(text))
        late = 'forward-looking'
      const place = placeOf(kind, late, text, start === sentence.start && sentence.kind === 'heading', units.length)
      units.push(toUnit(joinNames(items), { start, end, sentence: index, place, text }))
    }
  })
  return units
}

const placeOf = (kind: string | undefined, late: Place | null, text: string, heading: boolean, nth: number): Place => {
  if (kind === 'headline' || kind === 'sub-headline') return 'headline'
  if (kind === 'about' || kind === 'quotation' || kind === 'forward-looking') return kind
  if (late !== null) return late
  if (nth === 0 || (heading && nth < 6)) return 'headline'
  if (/^[“"&]/.test(text)) return 'quotation'
  if (nth < 40 && /today|announc|(?:has|have) (?:entered|signed)|are entering into|reported that/i.test(text))
    return 'lead'
  return nth < 4 ? 'headline' : 'body'
}

/** The stretches between cuts; none is empty. */
const cuts = (text: string, sentence: Sentence): readonly { readonly start: number; readonly end: number }[] => {
  const end = Math.min(sentence.end, sentence.start + LONGEST)
  const words = text.slice(sentence.start, end)
  const parts: { start: number; end: number }[] = []
  let start = sentence.start
  for (const match of words.matchAll(CUT)) {
    const next = sentence.start + match.index + match[0].length
    if (next >= end) break
    if (sentence.start + match.index > start) parts.push({ start, end: sentence.start + match.index })
    start = next
  }
  parts.push({ start, end })
  return parts
}

const outermost = (mentions: readonly Mention[]): readonly Mention[] => {
  const kept: Mention[] = []
  for (const mention of mentions) if ((kept.at(-1)?.end ?? 0) <= mention.start) kept.push(mention)
  return kept
}

/** Joins "A, B and C" into one name where all are of one type and none but the last is possessive. */
const joinNames = (items: readonly Item[]): readonly Item[] => {
  const joined: Item[] = []
  for (const item of items) {
    const last = joined.at(-1)
    if (item.kind !== 'name') {
      joined.push(item)
      continue
    }
    let back = joined.length
    while (back > 0 && isJoint(joined[back - 1])) back--
    const before = joined[back - 1]
    const joints = joined.slice(back).map((joint) => (joint.kind === 'word' ? joint.word : ''))
    if (
      last !== undefined &&
      before?.kind === 'name' &&
      before.type === item.type &&
      !before.possessive &&
      joints.length > 0 &&
      (joints[0] === 'and' || joints[0] === '&' || joints.length === 1 || before.ids.length > 1) &&
      joints.length <= 4 &&
      /^(?:,|and|&)$/.test(joints[0] ?? '')
    ) {
      const ids = [...new Set([...before.ids, ...item.ids])]
      joined.splice(back - 1, joined.length, { ...item, ids, start: before.start } satisfies Name)
    } else joined.push(item)
  }
  return joined
}
const isJoint = (item: Item | undefined): boolean =>
  item?.kind === 'word' && /^(?:,|and|&|the|or|as|well)$/.test(item.word)

const toUnit = (items: readonly Item[], unit: Omit<Unit, 'items' | 'plain' | 'offsets'>): Unit => {
  const offsets: number[] = []
  let plain = ''
  for (const item of items) {
    offsets.push(plain.length)
    plain += `${item.kind === 'word' ? item.word : `⟦${item.type}${item.possessive ? '’s' : ''}⟧`} `
  }
  return { ...unit, items, plain, offsets }
}
