import fc from 'fast-check'
import type { DocumentFacts, RawEvidence } from '../../src/model/document-facts.ts'
import type { EntityType } from '../../src/model/entity.ts'
import type { RelationType } from '../../src/model/fact.ts'
import { shortHash } from '../../src/resolve/short-hash.ts'

/** Few names, so that documents drawn at random speak of the same things, and of things that are hard to tell apart. */
const NAMES: readonly (readonly [EntityType, readonly string[]])[] = [
  ['Organization', ['Oakmere', 'Oakmere Bio, Inc.', 'Oakmere Bio AG', 'Fen', 'Fen Marsh Labs', 'FML', 'OAKMERE BIO']],
  ['Organization', ['Quill', 'Quill Pharma Ltd', 'Quill Pharma GmbH', 'Tarn', 'Fen', 'Gorse Medical']],
  ['Drug', ['BRW-101', 'zanovatug', 'BRW-102', 'OAK-7']],
  ['Technology', ['ADC platform', 'Lockstep platform', 'Lockstep (LKS) technology']],
  ['Substance', ['DM1', 'MMAE', 'maytansinoid', 'novel toxin']],
  ['Disease', ['bladder cancer', 'cancer', 'leukemia']],
  ['Target', ['HER2', 'EGFR', 'ErbB family', 'FcRn']],
]

const DOIDS: Readonly<Record<string, string>> = { cancer: '162', 'bladder cancer': '11054', leukemia: '1240' }

const RELATED: readonly (readonly [RelationType, number, number])[] = [
  ['LICENSES_TO', 0, 1],
  ['COLLABORATES_WITH', 0, 1],
  ['DEVELOPS', 0, 2],
  ['OWNS', 0, 3],
  ['OWNS', 1, 3],
  ['USES', 3, 4],
  ['TREATS', 2, 5],
  ['IS_A', 4, 4],
  ['ACQUIRES', 0, 1],
  ['ACQUIRES', 1, 0],
  ['SUBSIDIARY_OF', 1, 0],
]

const evidence = (text: string, rawStart: number, confidence: number): readonly RawEvidence[] => [
  { rawStart, rawEnd: rawStart + 20, text, rule: 'invented/rule', confidence, exhibit: null, section: null },
]

const maybe = <T>(...values: readonly T[]): fc.Arbitrary<T | null> => fc.constantFrom(null, ...values)

const entities = fc.tuple(
  ...NAMES.flatMap(([type, names], place) =>
    [0, 1].map((twin) =>
      fc
        .record({
          name: fc.constantFrom(...names),
          aliases: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 1 }),
          cik: fc.constantFrom(undefined, undefined, undefined, '1', '2'),
          ticker: fc.constantFrom(undefined, undefined, 'OAK'),
          former: fc.option(fc.tuple(fc.constantFrom(...names), maybe('2018', '2020-06-01')), { freq: 5 }),
          known: fc.boolean(),
        })
        .map(({ name, aliases, cik, ticker, former, known }) => ({
          id: `${place}${twin === 0 ? '' : 'b'}`,
          type,
          name,
          aliases,
          ids:
            type === 'Organization' && cik !== undefined
              ? { cik }
              : type === 'Disease' && known
                ? { doid: DOIDS[name] }
                : type === 'Target' && known && name !== 'ErbB family'
                  ? { hgnc: name }
                  : {},
          ...(type === 'Organization' && ticker !== undefined ? { listings: [{ exchange: 'nasdaq', ticker }] } : {}),
          ...(former === null || type === 'Disease'
            ? {}
            : { formerNames: [{ name: former[0], until: former[1], rawStart: 0, rawEnd: 1, text: former[0] }] }),
          confidence: 0.9,
          mentions: [],
        })),
    ),
  ),
)

const relation = fc
  .record({
    related: fc.constantFrom(...RELATED),
    modality: fc.constantFrom('ASSERTED', 'ASSERTED', 'NEGATED', 'TERMINATED', 'PROPOSED' as const),
    words: fc.constantFrom('as they say', 'as others say', 'again and again'),
    confidence: fc.constantFrom(0.9, 0.75, 0.6),
    twin: fc.boolean(),
  })
  .map(({ related: [type, from, to], modality, words, confidence, twin }) => ({
    type,
    from: String(from),
    to: `${to}${twin || from === to ? 'b' : ''}`,
    modality,
    confidence,
    evidence: evidence(words, from * 100 + to, confidence),
  }))

const ROLES = {
  LICENSE: ['LICENSOR', 'LICENSEE'],
  COLLABORATION: ['COLLABORATOR', 'COLLABORATOR'],
  ACQUISITION: ['ACQUIRER', 'TARGET_COMPANY'],
} as const

const agreement = fc
  .record({
    type: fc.constantFrom('LICENSE', 'COLLABORATION', 'ACQUISITION' as const),
    status: fc.constantFrom('ACTIVE', 'PROPOSED'),
    signedOn: maybe('2020', '2020-05', '2020-05-01', '2021-02'),
    exclusive: maybe(true, false),
    covers: fc.subarray(['2', '3', '4']),
    amends: maybe(0),
    alone: fc.boolean(),
    amount: maybe(1_000_000, 2_000_000),
  })
  .map(({ type, status, signedOn, exclusive, covers, amends, alone, amount }) => ({
    type,
    parties: [{ org: '0', role: ROLES[type][0] }, ...(alone ? [] : [{ org: '1', role: ROLES[type][1] }])],
    signedOn,
    effectiveOn: signedOn,
    endedOn: null,
    exclusive,
    territory: null,
    territoryExcluded: null,
    field: null,
    sublicensing: null,
    option: null,
    diligence: null,
    status,
    stage: null,
    covers,
    terms:
      amount === null
        ? []
        : [
            {
              kind: 'UPFRONT',
              amount,
              amountLow: null,
              approximate: false,
              per: null,
              milestone: null,
              currency: 'USD',
              upTo: null,
              rateLow: null,
              rateHigh: null,
              rateWords: null,
              disclosure: 'STATED',
              committed: null,
              trigger: null,
              payer: '1',
              payee: '0',
              evidence: evidence('paid upfront', amount, 0.8),
            },
          ],
    totals: [],
    amends,
    proofs: {},
    evidence: evidence(`signed ${signedOn ?? 'some day'}`, 5000 + (signedOn?.length ?? 0), 0.9),
    confidence: 0.9,
  }))

const event = fc
  .record({
    on: maybe('2020', '2020-05', '2022'),
    drug: maybe('2'),
    agreement: maybe(0),
    closed: fc.boolean(),
    orgs: fc.subarray(['0', '1']),
  })
  .map(({ on, drug, agreement: of, closed, orgs }) => ({
    type: drug !== null ? 'PATIENT_DOSED' : closed ? 'ACQUISITION_CLOSED' : 'AGREEMENT_SIGNED',
    on,
    drug,
    orgs,
    disease: null,
    agreement: of,
    confidence: 0.9,
    evidence: evidence('it happened', 9000, 0.9),
  }))

const header = fc
  .record({
    accession: fc.constantFrom('1-1', '1-2'),
    filedOn: maybe('2020-06-01', '2021-03-01'),
    cik: fc.constantFrom('1', '3'),
    former: fc.constantFrom([], [{ name: 'FEN', since: '2001-01-01' }]),
  })
  .map(({ accession, filedOn, cik, former }) => ({
    accession,
    form: '8-K',
    filedOn,
    periodOf: null,
    items: [],
    filers: [{ cik, name: 'OAKMERE BIO', role: 'FILER', formerNames: former, sic: null, state: null }],
  }))

/** What a document of that number may say, of a world of few names. */
const anyFacts = (number: number): fc.Arbitrary<DocumentFacts> =>
  fc
    .record({
      entities,
      relations: fc.array(relation, { maxLength: 6 }),
      agreements: fc.array(agreement, { maxLength: 2 }),
      events: fc.array(event, { maxLength: 2 }),
      header: fc.option(header, { freq: 2 }),
      datedOn: maybe('2019-01-01', '2020-01-01', '2022-01-01'),
    })
    .map((facts) => {
      const sha256 = shortHash(`any ${number}`).repeat(4)
      return {
        ...facts,
        doc: `any-${number}.txt`,
        id: `doc:${sha256.slice(0, 16)}`,
        sha256,
        contract: null,
        unattached: [],
      }
    }) as unknown as fc.Arbitrary<DocumentFacts>

/** Some documents of one world. */
export const anyDocuments = (count: number): fc.Arbitrary<readonly DocumentFacts[]> =>
  fc.tuple(...Array.from({ length: count }, (_, number) => anyFacts(number)))
