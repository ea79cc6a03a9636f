import { readTable } from '../lexicon/read-table.ts'
import type { AgreementType, PartyRole } from '../model/agreement.ts'
import { UnitPatterns } from './unit-patterns.ts'

/** A clause that tells a deal; its groups, but for the digits at their ends, are the roles of the parties they match. */
export interface Clause {
  readonly id: string
  readonly type: AgreementType
  /** The role of the document's own company, where the clause leaves it unsaid; null where the clause names all. */
  readonly implied: PartyRole | null
  /** How many parties it names. */
  readonly named: number
  readonly pattern: RegExp
  readonly unless: RegExp | null
}

/** What the lower-case braces of `deal-clauses.tsv` stand for, in `Unit.plain`. */
const LISTS: Readonly<Record<string, string>> = {
  did: '(?:(?:has|have|had) )?(?:(?:also|recently|subsequently|since|already|now|earlier|first|previously) )?',
  sum: String.raw`(?=(?:\S+ ){0,12}?(?:million|billion|[$€£¥]|\S*\d,\d{3}))`,
  the: '(?:(?:the|our|its|a|an|both|with) )?',
}

const compile = (pattern: string): RegExp =>
  new RegExp(
    String.raw`(?<=^| )${pattern
      .replace(/\{words:(\d+)\}/g, (_, count: string) => String.raw`(?:(?![.;] )\S+ ){0,${count}}?`)
      .replace(/\{([A-Z][A-Z_]+\d?)\}’s/g, '(?<$1>⟦Organization’s⟧)')
      .replace(/\{([A-Z][A-Z_]+\d?)\}/g, '(?<$1>⟦Organization⟧)')
      .replace(/\{([a-z]+)\}/g, (brace, name: string) => LISTS[name] ?? brace)}`,
    'dgu',
  )

let clauses: UnitPatterns<Clause> | undefined

/** The rows of `deal-clauses.tsv`, compiled once. */
export const readClauses = (): UnitPatterns<Clause> =>
  (clauses ??= new UnitPatterns(
    readTable('deal-clauses.tsv').map(({ id = '', type = '', implied = '', pattern = '', unless = '' }) => ({
      id,
      type: type as AgreementType,
      implied: implied === '' ? null : (implied as PartyRole),
      named: pattern.match(/\{[A-Z]{2}|\?<[A-Z]/g)?.length ?? 0,
      pattern: compile(pattern),
      unless: unless === '' ? null : new RegExp(unless, 'u'),
    })),
  ))
