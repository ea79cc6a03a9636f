import type { ContractRecord } from '../model/document-facts.ts'
import { CUAD_NAMES, isoDate, partiesOf, spansOf, type ContractLabels } from './contract-labels.ts'
import { tallyVerdicts, type Tally } from './tally.ts'

/** One right or wrong value, party or clause of an agreement. */
export interface ContractJudgement {
  readonly doc: string
  readonly key: string
  readonly verdict: 'tp' | 'fp' | 'fn'
  readonly rules: readonly string[]
  readonly error?: string
}

/** Counts by key ("title", "clause words", "words INSURANCE", …), and the errors: document, key, what. */
export interface ContractReport {
  readonly rows: Readonly<Record<string, Tally>>
  readonly errors: readonly (readonly [string, string, string])[]
}

/** Sums judgements on agreements up. */
export const makeContractReport = (judgements: readonly ContractJudgement[]): ContractReport => {
  const keys = [...new Set(judgements.map(({ key }) => key))]
  return {
    rows: Object.fromEntries(keys.map((key) => [key, tallyVerdicts(judgements.filter((j) => j.key === key))])),
    errors: judgements.flatMap(({ doc, key, error }) =>
      error === undefined ? [] : [[doc, key.replace(/^words /, ''), error] as const],
    ),
  }
}

/** Compares what an agreement's words fix with the experts' labels. A clause is found when half of its words are theirs (Jaccard). */
export const scoreContract = (
  doc: string,
  labels: ContractLabels,
  contract: ContractRecord | null,
): readonly ContractJudgement[] => {
  const judgements: ContractJudgement[] = []
  const add = (
    key: string,
    verdict: ContractJudgement['verdict'],
    error?: string,
    rules: readonly string[] = [],
  ): void => {
    judgements.push({ doc, key, verdict, rules, ...(error === undefined ? {} : { error }) })
  }
  const answer = (name: string): string => (labels[`${name}-Answer`] ?? '').trim()
  const value = (key: string, want: string | null, got: string | null, same: boolean): void => {
    if (want && got && same) {
      add(key, 'tp')
      return
    }
    const error = `want ${want ?? '-'}, got ${got ?? '-'}`
    if (got) add(key, 'fp', want ? undefined : error)
    if (want) add(key, 'fn', error)
  }
  const title = (labels['Document Name-Answer'] ?? '').replace(/\(.*$/s, '')
  const ownTitle = fold(contract?.title)
  value('title', title || null, contract?.title ?? null, ownTitle.includes(fold(title)) && fold(title) !== '')
  scoreParties(answer('Parties'), contract, add)
  const dates = { agreementDate: 'Agreement Date', effectiveDate: 'Effective Date' } as const
  for (const key of ['agreementDate', 'effectiveDate'] as const) {
    const want = answer(dates[key])
    const got = contract?.[key] ?? null
    if (!want.includes('[')) value(key, isoDate(want), got, isoDate(want) === got)
  }
  const end = answer('Expiration Date')
  if (!end.includes('[')) {
    const want = /perpetual/i.test(end) ? 'perpetual' : isoDate(end)
    const got = contract?.expirationDate ?? null
    value('expirationDate', want, got, want === got)
  }
  const law = answer('Governing Law')
  const ownLaw = fold(contract?.governingLaw)
  value(
    'governingLaw',
    law || null,
    contract?.governingLaw ?? null,
    fold(law).includes(ownLaw) || ownLaw.includes(fold(law)),
  )
  scoreClauses(labels, contract, add)
  return judgements
}

type Add = (key: string, verdict: ContractJudgement['verdict'], error?: string, rules?: readonly string[]) => void

const scoreParties = (answer: string, contract: ContractRecord | null, add: Add): void => {
  const want = new Set(
    partiesOf(answer)
      .map(foldParty)
      .filter((name) => name !== ''),
  )
  const got = new Set((contract?.parties ?? []).map(({ name }) => foldParty(name)))
  for (const name of want)
    if (got.has(name)) add('parties', 'tp')
    else add('parties', 'fn', `missed ${name}`)
  for (const name of got) if (!want.has(name)) add('parties', 'fp', `spurious ${name}`)
}

const scoreClauses = (labels: ContractLabels, contract: ContractRecord | null, add: Add): void => {
  for (const [kind, name] of Object.entries(CUAD_NAMES)) {
    const gold = spansOf(labels[name]).map(wordsOf)
    const texts = spansOf(labels[name])
    const found = (contract?.clauses ?? []).filter((clause) => clause.kind === kind)
    const isThere = labels[`${name}-Answer`] === 'Yes'
    if (isThere || found.length > 0) add('clause present', isThere ? (found.length > 0 ? 'tp' : 'fn') : 'fp')
    const used = new Set<number>()
    const both = (verdict: ContractJudgement['verdict'], error?: string, rules?: readonly string[]): void => {
      add('clause words', verdict, undefined, rules)
      add(`words ${kind}`, verdict, error, rules)
    }
    for (const { text, rule } of found) {
      const words = wordsOf(text)
      const at = gold.findIndex((span, index) => !used.has(index) && jaccard(span, words) >= 0.5)
      if (at >= 0) used.add(at)
      both(at >= 0 ? 'tp' : 'fp', at >= 0 ? undefined : `spurious: ${text.slice(0, 120)}`, [rule])
    }
    texts.forEach((text, index) => {
      if (!used.has(index)) both('fn', `missed: ${text.slice(0, 120)}`)
    })
  }
}

const CORPORATE =
  /\b(?:incorporated|inc|corporation|corp|company|co|limited|ltd|llc|lp|llp|plc|ag|sa|se|nv|bv|gmbh|kg|ab|as|spa|pty|group|holdings)\b/g

const fold = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const foldParty = (name: string): string =>
  fold(
    fold(name)
      .replace(/\b([a-z]) (?=[a-z]\b)/g, '$1')
      .replace(CORPORATE, ' '),
  ) || fold(name)

const wordsOf = (text: string): ReadonlySet<string> => new Set(fold(text).split(' '))

const jaccard = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let both = 0
  for (const word of a) if (b.has(word)) both++
  return both / (a.size + b.size - both)
}
