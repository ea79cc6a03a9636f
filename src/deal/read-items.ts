import { ENTITY_TYPES, type EntityType } from '../model/entity.ts'
import type { Mention } from '../model/mention.ts'
import { TokenKind, type Tokens } from '../model/token.ts'
import { WordColumn } from '../sentence/word-column.ts'
import type { Item, Name, Unit } from './item.ts'

/** A unit's words and names. */
export type Items = Pick<Unit, 'items' | 'words'>

/** What words do to the names next to them. */
const Role = { Opens: 1, Closes: 2, Possessive: 4, Owns: 8, Joins: 16, StartsJoint: 32, And: 64, Body: 128 } as const
const ROLES = new WordColumn(
  (word) =>
    (word === '(' ? Role.Opens : word === ')' ? Role.Closes : 0) |
    (/^['’]s?$/.test(word) ? Role.Possessive : 0) |
    // "our partner Norland"
    (/^(?:our|its|their|whose)$/.test(word) ? Role.Owns : 0) |
    (/^(?:,|and|&|the|or|as|well)$/.test(word) ? Role.Joins : 0) |
    (/^(?:,|and|&)$/.test(word) ? Role.StartsJoint : 0) |
    (/^(?:and|&)$/.test(word) ? Role.And : 0) |
    // "the Trustees of Belmore University" are the university.
    (/^(?:trustees|regents|fellows)$/.test(word) ? Role.Body : 0),
)

/** Reads the tokens `[first, last)` as words and names; what stands in parentheses is left out. */
export const readItems = (tokens: Tokens, first: number, last: number, mentions: readonly Mention[]): Items => {
  const roles = ROLES.of(tokens.table)
  const items: Item[] = []
  const words: number[] = []
  let depth = 0
  let at = 0
  let named: Mention | null = null
  for (let token = first; token < last; token++) {
    const start = tokens.start[token] ?? 0
    const word = tokens.word[token] ?? -1
    const role = roles[word] ?? 0
    if ((role & (Role.Opens | Role.Closes)) > 0) {
      depth = role === Role.Opens ? depth + 1 : Math.max(0, depth - 1)
      continue
    }
    if (depth > 0) continue
    if ((role & Role.Body) > 0 && tokens.lower[token + 1] === 'of') {
      token++
      continue
    }
    let mention = mentions[at]
    while (mention !== undefined && mention.end <= start) mention = mentions[++at]
    if (mention !== undefined && mention.start <= start) {
      if (mention === named) continue
      named = mention
      addName(items, words, roles, mention, (role & Role.Owns) > 0)
      continue
    }
    if ((role & Role.Possessive) > 0 && tokens.kind[token] === TokenKind.Word && owns(items)) continue
    items.push({ kind: 'word', word: tokens.lower[token] ?? '', number: word, start, end: tokens.end[token] ?? 0 })
    words.push(word)
  }
  return { items, words }
}

/** Makes the last item an owner; false where it is no name. */
const owns = (items: Item[]): boolean => {
  const last = items.at(-1)
  if (last?.kind !== 'name') return false
  items[items.length - 1] = { ...last, possessive: true }
  return true
}

/** Adds a name, or joins it to the one before it: "A, B and C" is one where all are of one type and none but the last owns. */
const addName = (items: Item[], words: number[], roles: Int32Array, mention: Mention, possessive: boolean): void => {
  const { type, entity, start, end } = mention
  let joint = items.length
  while (joint > 0 && ((roles[words[joint - 1] ?? -1] ?? 0) & Role.Joins) > 0) joint--
  const before = items[joint - 1]
  const first = roles[words[joint] ?? -1] ?? 0
  const count = items.length - joint
  if (
    before?.kind === 'name' &&
    before.type === type &&
    !before.possessive &&
    (first & Role.StartsJoint) > 0 &&
    count <= 4 &&
    (count === 1 || (first & Role.And) > 0 || before.ids.length > 1)
  ) {
    const ids = before.ids.includes(entity) ? before.ids : [...before.ids, entity]
    items.length = words.length = joint
    items[joint - 1] = { kind: 'name', type, ids, possessive, start: before.start, end } satisfies Name
  } else {
    items.push({ kind: 'name', type, ids: [entity], possessive, start, end } satisfies Name)
    words.push(NAME)
  }
}

/** Stands for a name among the numbers of words. */
const NAME = -1

/** Names as {@link Unit.plain} has them. */
const PRINTED = new Map<EntityType, string>(ENTITY_TYPES.map((type) => [type, `⟦${type}⟧ `]))
const OWNERS = new Map<EntityType, string>(ENTITY_TYPES.map((type) => [type, `⟦${type}’s⟧ `]))
const printedName = ({ type, possessive }: Name): string => (possessive ? OWNERS : PRINTED).get(type) ?? ''

/** Where each item starts among the printed ones. */
export const offsetsOf = (items: readonly Item[]): readonly number[] => {
  const offsets: number[] = []
  let length = 0
  for (const item of items) {
    offsets.push(length)
    length += item.kind === 'word' ? item.word.length + 1 : printedName(item).length
  }
  return offsets
}

/** Items as rules match them: words in lower case, names as ⟦Type⟧, each with a space after it. */
export const printItems = (items: readonly Item[]): string => {
  let plain = ''
  for (const item of items) plain += item.kind === 'word' ? item.word + ' ' : printedName(item)
  return plain
}
