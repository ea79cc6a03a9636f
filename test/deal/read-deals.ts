import { findDeals, type Deals } from '../../src/deal/find-deals.ts'
import type { Document } from '../../src/model/document.ts'
import type { Entity, EntityType } from '../../src/model/entity.ts'
import type { Mention } from '../../src/model/mention.ts'
import { layOut } from '../../src/pipeline.ts'
import { documentFrom } from '../../src/source/read-document.ts'

/** The invented things of the tests; any other name in a text is a plain word. */
const THINGS: Readonly<Record<string, EntityType>> = {
  'Fairmont Therapeutics': 'Organization',
  'Norland Bio': 'Organization',
  'Quillon Pharma': 'Organization',
  'Ostrava Capital': 'Organization',
  'Belmore University': 'Organization',
  FX901: 'Drug',
  NB12: 'Drug',
  LinkLock: 'Technology',
  CDX7: 'Target',
  'breast cancer': 'Disease',
}

const documentOf = (text: string): Document => documentFrom('invented.txt', new TextEncoder().encode(text))

/** Reads the deals of an invented text whose things are given, with entity ids that are the names. */
export const readDeals = (text: string): Deals & { readonly text: string } => {
  const layout = layOut(documentOf(text))
  const { document, sentences, tokens } = layout
  const names = Object.keys(THINGS)
  const mentions: Mention[] = []
  for (const match of document.text.matchAll(new RegExp(names.join('|'), 'g'))) {
    const [start, end] = [match.index, match.index + match[0].length]
    const sentence = sentences.findIndex((one) => one.start <= start && start < one.end)
    let firstToken = sentences[sentence]?.firstToken ?? 0
    while ((tokens.end[firstToken] ?? Infinity) <= start) firstToken++
    let lastToken = firstToken
    while ((tokens.start[lastToken] ?? Infinity) < end) lastToken++
    const type = THINGS[match[0]] ?? 'Organization'
    mentions.push({
      kind: 'Mention',
      type,
      start,
      end,
      entity: match[0],
      form: 'name',
      sentence,
      firstToken,
      lastToken,
      rule: 'test',
      confidence: 1,
    })
  }
  const entities: readonly Entity[] = names.map((name) => ({
    kind: 'Entity',
    id: name,
    type: THINGS[name] ?? 'Organization',
    name,
    aliases: [],
    ids: {},
    optional: false,
    confidence: 1,
  }))
  return { ...findDeals({ ...layout, entities, mentions }, []), text: document.text }
}
