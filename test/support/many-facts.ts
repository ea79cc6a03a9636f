import type { DocumentFacts, RawEvidence } from '../../src/model/document-facts.ts'
import type { RelationType } from '../../src/model/fact.ts'
import { shortHash } from '../../src/resolve/short-hash.ts'

/** Relations of one invented document: each of ten companies with each kind of thing that it deals in. */
const RELATIONS: readonly (readonly [RelationType, string, string])[] = [
  ['LICENSES_TO', 'a', 'b'],
  ['COLLABORATES_WITH', 'a', 'c'],
  ['DEVELOPS', 'a', 'd'],
  ['OWNS', 'a', 't'],
  ['USES', 'd', 's'],
  ['USES', 't', 's'],
  ['TARGETS', 'd', 'r'],
  ['TREATS', 'd', 'i'],
  ['SUBSIDIARY_OF', 'c', 'b'],
  ['INVESTS_IN', 'b', 'c'],
]

const proof = (place: number): readonly RawEvidence[] => [
  {
    rawStart: place * 100,
    rawEnd: place * 100 + 80,
    text: `the words of claim ${place} that an invented document of this length makes about two things`,
    rule: 'invented/claim',
    confidence: 0.9,
    exhibit: null,
    section: null,
  },
]

const factsOf = (number: number, world: number): DocumentFacts => {
  const sha256 = shortHash(`document ${number}`).repeat(4)
  const name = (kind: string, offset: number): string => `${kind}${((number * 7 + offset * 13) % world).toString(36)}x`
  const entity = (
    id: string,
    type: DocumentFacts['entities'][number]['type'],
    full: string,
  ): DocumentFacts['entities'][number] => ({
    id,
    type,
    name: full,
    aliases: [],
    ids: {},
    confidence: 0.9,
    mentions: [],
  })
  return {
    doc: `invented-${number}.txt`,
    id: `doc:${sha256.slice(0, 16)}`,
    sha256,
    header: null,
    datedOn: `20${String(10 + (number % 15))}-01-15`,
    entities: [
      entity('a', 'Organization', `${name('Alder', 0)} Pharma, Inc.`),
      entity('b', 'Organization', `${name('Birch', 1)} Bio Ltd`),
      entity('c', 'Organization', `${name('Cedar', 2)} Labs`),
      entity('d', 'Drug', name('DRG-', 3)),
      entity('t', 'Technology', `${name('Tessel', 4)} platform`),
      entity('s', 'Substance', name('sub', 5)),
      entity('r', 'Target', name('TGT', 6)),
      entity('i', 'Disease', `${name('dis', 7)} syndrome`),
    ],
    relations: RELATIONS.map(([type, from, to], place) => ({
      type,
      from,
      to,
      modality: 'ASSERTED',
      confidence: 0.9,
      evidence: proof(place).map((one) => ({ ...one, text: `${one.text} (${number})` })),
    })),
    agreements: [],
    events: [],
    contract: null,
    unattached: [],
  }
}

/** Documents that make `count` claims in all, ten each, about eight things each of a world of that many names a kind. */
export const manyFacts = (count: number, world = Math.ceil(count / 10)): readonly DocumentFacts[] =>
  Array.from({ length: Math.ceil(count / 10) }, (_, number) => factsOf(number, world))
