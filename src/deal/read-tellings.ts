import { readTable } from '../lexicon/read-table.ts'
import type { EventType } from '../model/event.ts'
import { UnitPatterns } from './unit-patterns.ts'

/** A clause that tells a happening; its group `drug` is the name of the drug it happened to. */
export interface Telling {
  readonly type: EventType
  readonly pattern: RegExp
  readonly unless: RegExp | null
}

/** What the braces of `deal-tellings.tsv` stand for, in `Unit.plain`. */
const LISTS: Readonly<Record<string, string>> = {
  drug: '(?<drug>⟦Drug(?:’s)?⟧)',
  regulator: String.raw`(?:⟦Organization⟧|fda|administration|commission|agency|authority|authorities|ministry|regulators?)`,
  did: '(?:(?:has|have|had) )?(?:(?:also|recently|subsequently|since|already|now|formally|first|previously|fully|officially|conditionally|successfully) )?',
  adverb: String.raw`(?:(?:also|\w+ly|first|since|already) ){0,2}`,
  application: String.raw`(?:nda|bla|snda|sbla|maa|jnda|pma|(?<!investigational )new drug application|biologics? licen[sc]e application|marketing (?:authori[sz]ation )?application|new drug submission|premarket approval)s?(?![a-zß-ÿ])`,
}

/** At most `count` words or names of one clause, as few as will do. */
const wordsOf = (count: string): string => String.raw`(?:[^\s.;:⟧]+⟧? ){0,${count}}?`

const compile = (pattern: string): RegExp =>
  new RegExp(
    `(?<![a-zß-ÿ-])${pattern
      .replace(/\{words:(\d+)\}/g, (_, count: string) => wordsOf(count))
      .replace(/\{([a-z]+)\}/g, (brace, name: string) => LISTS[name] ?? brace)}`,
    'dg',
  )

let tellings: UnitPatterns<Telling> | undefined

/** The rows of `deal-tellings.tsv`, compiled once. */
export const readTellings = (): UnitPatterns<Telling> =>
  (tellings ??= new UnitPatterns(
    readTable('deal-tellings.tsv').map(({ type = '', pattern = '', unless = '' }) => ({
      type: type as EventType,
      pattern: compile(pattern),
      unless: unless === '' ? null : new RegExp(unless, 'u'),
    })),
  ))
