import type { Entity, EntityType } from '../../src/model/entity.ts'
import { RELATION_TYPES } from '../../src/model/fact.ts'
import type { Mention } from '../../src/model/mention.ts'
import type { Named } from '../../src/model/reading.ts'
import { findFacts } from '../../src/fact/find-facts.ts'
import { layOut } from '../../src/pipeline.ts'
import { documentFrom } from '../../src/source/read-document.ts'

const TYPES: Readonly<Record<string, EntityType>> = {
  O: 'Organization',
  D: 'Drug',
  S: 'Substance',
  T: 'Technology',
  G: 'Target',
  I: 'Disease',
}

interface Found {
  readonly type: EntityType
  key: string
  readonly start: number
  end: number
}

/**
 * A named document from marked text: `{O:Orvane}` names an organization, `{D:x|ORV-12}` prints "x" for the drug ORV-12.
 * Marks nest: `{D:orvanumab-{S:DM1}}`. Letters: O organization, D drug, S substance, T technology, G target, I disease (indication).
 */
export const readMarked = (marked: string): Named => {
  const found: Found[] = []
  const open: Found[] = []
  let text = ''
  for (const [token] of marked.matchAll(/\{[A-Z]:|\|[^{}|]+(?=\})|\}|[^{}|]+/g)) {
    const innermost = open.at(-1)
    if (token.startsWith('{')) {
      const type = TYPES[token[1] ?? '']
      if (type === undefined) throw new Error(`no type ${token}`)
      const mention = { type, key: '', start: text.length, end: 0 }
      open.push(mention)
      found.push(mention)
    } else if (innermost !== undefined && token.startsWith('|')) innermost.key = token.slice(1)
    else if (innermost !== undefined && token === '}') {
      innermost.end = text.length
      innermost.key ||= text.slice(innermost.start)
      open.pop()
    } else text += token
  }
  const layout = layOut(documentFrom('marked.txt', new TextEncoder().encode(text)))
  if (layout.document.text.trimEnd() !== text.trimEnd()) throw new Error(`the text was changed: ${text}`)
  const entities = new Map<string, Entity>()
  const mentions = found.map(({ type, key, start, end }): Mention => {
    const id = `${type}:${key}`
    entities.set(id, { kind: 'Entity', id, type, name: key, aliases: [], ids: {}, optional: false, confidence: 1 })
    const sentence = layout.sentences.findIndex((other) => other.start <= start && end <= other.end)
    const { firstToken, lastToken } = layout.sentences[sentence] ?? { firstToken: 0, lastToken: 0 }
    let first = firstToken
    while (first < lastToken && (layout.tokens.end[first] ?? 0) <= start) first++
    let last = first
    while (last < lastToken && (layout.tokens.start[last] ?? 0) < end) last++
    return {
      kind: 'Mention',
      type,
      start,
      end,
      entity: id,
      form: 'name',
      sentence,
      firstToken: first,
      lastToken: last,
      rule: 'test',
      confidence: 1,
    }
  })
  return { ...layout, entities: [...entities.values()], mentions }
}

/** The facts of marked text as lines: `Orvane LICENSES_TO Meltor`; claims that are no facts bear their modality before. */
export const factsOf = (marked: string): readonly string[] => {
  const named = readMarked(marked)
  const names = new Map(named.entities.map(({ id, name }) => [id, name]))
  return findFacts(named)
    .toSorted((a, b) => RELATION_TYPES.indexOf(a.type) - RELATION_TYPES.indexOf(b.type))
    .map(({ type, from, to, modality }) => {
      const line = `${names.get(from) ?? from} ${type} ${names.get(to) ?? to}`
      return modality === 'ASSERTED' ? line : `${modality}: ${line}`
    })
}
