import { readRates } from '../deal/read-rates.ts'
import { typeOf } from '../deal/agreement-type.ts'
import type { Agreement, AgreementField, AgreementType, Term } from '../model/agreement.ts'
import type { Clause, ClauseKind, Contract } from '../model/contract.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Named } from '../model/reading.ts'
import { findContractRoles, typeByAliases } from './find-contract-roles.ts'

const LONGEST_WORDS = 120
const NON_EXCLUSIVE = /\bnon[-\s­]{0,2}exclusive/i
const EXCLUSIVE = /(?<!non[-\s­]{0,2}|co-)\bexclusive(?:ly)?\b/i
const REDACTED = /\[\s?(?:\*[\s*]*|●|_+)\s?\]|\*{3,}/

/**
 * The agreement that a contract is: its parties in their roles, its dates, what its clauses grant, and its royalties,
 * redacted where the text blacks them out. Null where no party was recognised as a company or person.
 */
export const findOwnAgreement = (named: Named, contract: Contract): Agreement | null => {
  const text = named.document.text
  const type = typeOfContract(contract)
  const parties = findContractRoles(named, contract, type)
  const [first] = contract.parties
  if (parties.length === 0 || first === undefined) return null
  const words = (clause: Clause): string => text.slice(clause.start, clause.end)
  const of = (kind: ClauseKind): readonly Clause[] => contract.clauses.filter((clause) => clause.kind === kind)
  const granted = [...of('LICENSE_GRANT'), ...of('EXCLUSIVITY')]
  const exclusive = granted.find((clause) => EXCLUSIVE.test(words(clause)))
  const open = granted.find((clause) => NON_EXCLUSIVE.test(words(clause)))
  const territory = definedAs(contract, text, 'Territory')
  const field = definedAs(contract, text, 'Field')
  const sublicensing = granted.find((clause) => /\bsub-?licen[sc]/i.test(words(clause)))
  const option = of('RIGHT_OF_FIRST_REFUSAL').find((clause) => /\boption\b/i.test(words(clause)))
  const proofs: readonly (readonly [AgreementField, Evidence | undefined])[] = [
    ['signedOn', contract.proofs.agreementDate],
    ['effectiveOn', contract.proofs.effectiveDate],
    ['exclusive', exclusive ?? open],
    ['territory', territory?.evidence],
    ['field', field?.evidence],
  ]
  return {
    kind: 'Agreement',
    type,
    parties,
    signedOn: contract.agreementDate,
    effectiveOn: contract.effectiveDate,
    endedOn: null,
    exclusive: exclusive !== undefined ? true : open !== undefined ? false : null,
    territory: territory?.words ?? null,
    territoryExcluded:
      /\b(?:excluding|except(?: for)?|other than)\s+(.{2,60}?)[.,;]?$/i.exec(territory?.words ?? '')?.[1] ?? null,
    field: field?.words ?? null,
    sublicensing: sublicensing === undefined ? null : short(words(sublicensing)),
    option: option === undefined ? null : short(words(option)),
    diligence: null,
    status: /\bamend/i.test(contract.title ?? '') ? 'AMENDED' : 'ACTIVE',
    stage: null,
    covers: [],
    terms: royaltiesOf(of('REVENUE_SHARING'), text),
    totals: [],
    amends: null,
    proofs: Object.fromEntries(
      proofs.flatMap(([name, proof]) =>
        proof === undefined
          ? []
          : [[name, { start: proof.start, end: proof.end, rule: proof.rule, confidence: proof.confidence }]],
      ),
    ),
    evidence: [contract.proofs.title, first.evidence].filter((proof) => proof !== undefined),
    confidence: 0.9,
  }
}

const short = (words: string): string => {
  const folded = words.replace(/\s+/g, ' ')
  return folded.length <= LONGEST_WORDS ? folded : `${folded.slice(0, LONGEST_WORDS).replace(/\s\S*$/, '')} …`
}

/** By the title, else by what the parties call themselves, else by what the clauses do. */
const typeOfContract = ({ title, parties, clauses }: Contract): AgreementType =>
  typeOf((title ?? '').toLowerCase()) ??
  typeByAliases(parties.map(({ alias }) => alias)) ??
  (clauses.some(({ kind }) => kind === 'LICENSE_GRANT') ? 'LICENSE' : 'OTHER')

interface DefinedWords {
  readonly words: string
  readonly evidence: Evidence
}

/** "“Territory” means the United States": the words behind "means", null where blacked out or a pointer. */
const definedAs = (contract: Contract, text: string, term: string): DefinedWords | null => {
  const definition = contract.definitions.find((each) => each.term === term)
  if (definition === undefined) return null
  const match = /["”]\s*(?:means?|shall mean)[\s:,]*(.{2,200})$/is.exec(text.slice(definition.start, definition.end))
  const words = match?.[1]?.replace(/\s+/g, ' ').replace(/[.;\s]+$/, '')
  if (words === undefined || REDACTED.test(words)) return null
  const { start, end } = definition
  return { words, evidence: { start, end, rule: 'contract/defined-term', confidence: 0.9 } }
}

/** One royalty a sentence that promises one, with its rate where it is printed. */
const royaltiesOf = (clauses: readonly Clause[], text: string): readonly Term[] =>
  clauses.flatMap(({ start, end, rule, confidence }) => {
    const words = text.slice(start, end)
    if (!/\broyalt(?:y|ies)\b/i.test(words) || !/\bpay|\bpaid|\bpayable/i.test(words)) return []
    const rate = readRates(words, { start: 0, end: words.length })[0] ?? null
    const redacted = rate?.redacted === true || (rate === null && REDACTED.test(words))
    if (rate === null && !redacted) return []
    return [
      {
        kind: 'ROYALTY',
        amount: null,
        amountLow: null,
        approximate: false,
        per: null,
        milestone: null,
        currency: null,
        upTo: null,
        rateLow: redacted ? null : (rate?.low ?? null),
        rateHigh: redacted ? null : (rate?.high ?? null),
        rateWords: redacted ? null : (rate?.words ?? null),
        disclosure: redacted ? 'REDACTED' : 'STATED',
        committed: false,
        trigger: null,
        payer: null,
        payee: null,
        evidence: [{ start, end, rule, confidence }],
      },
    ]
  })
