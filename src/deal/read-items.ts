import type { Mention } from '../model/mention.ts'
import { TokenKind, type Tokens } from '../model/token.ts'
import type { Item, Name, Unit } from './item.ts'

/** A unit's words and names, and the string that rules match. */
export type Items = Pick<Unit, 'items' | 'words' | 'plain' | 'offsets'>

/** Reads the tokens `[first, last)` as words and names; what stands in parentheses is left out. */
export const readItems = (tokens: Tokens, first: number, last: number, mentions: readonly Mention[]): Items => {
  const items: Item[] = []
  let depth = 0
  let at = 0
  for (let token = first; token < last; token++) {
    const start = tokens.start[token] ?? 0
    const word = tokens.lower[token] ?? ''
    while (at < mentions.length && (mentions[at]?.end ?? 0) <= start) at++
    const mention = mentions[at]
    if (word === '(') depth++
    else if (word === ')') depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if (mention !== undefined && mention.start <= start) {
      if (items.at(-1)?.start !== mention.start) items.push(toName(mention, OWN.test(word)))
    } else {
      const before = items.at(-1)
      if (before?.kind === 'name' && tokens.kind[token] === TokenKind.Word && /^['’]s?$/.test(word))
        items[items.length - 1] = { ...before, possessive: true }
      else items.push({ kind: 'word', word, number: tokens.word[token] ?? -1, start, end: tokens.end[token] ?? 0 })
    }
  }
  return print(joinNames(items))
}

/** Pronouns that own: "our partner Norland". */
const OWN = /^(?:our|its|their|whose)$/

const toName = ({ type, entity, start, end }: Mention, possessive: boolean): Name => ({
  kind: 'name',
  type,
  ids: [entity],
  possessive,
  start,
  end,
})

const print = (items: readonly Item[]): Items => {
  const offsets: number[] = []
  const words = new Int32Array(items.length)
  let plain = ''
  items.forEach((item, i) => {
    offsets.push(plain.length)
    words[i] = item.kind === 'word' ? item.number : -1
    plain += `${item.kind === 'word' ? item.word : `⟦${item.type}${item.possessive ? '’s' : ''}⟧`} `
  })
  return { items, words, plain, offsets }
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
