import { join } from 'node:path'
import type { EntityType } from '../model/entity.ts'
import type { Cue, Term } from './build-lexicon.ts'
import { SenseFlag } from './lexicon.ts'
import { listOf, readRows, readTable } from './read-table.ts'
import { spellingsOf } from './spell-variants.ts'

/** The word lists, curated ones first: where two lists know a form, the first one's id wins. */
export const LEXICON_FILES = [
  'substances.tsv',
  'targets.tsv',
  'disease-names.tsv',
  'organizations.tsv',
  'companies.tsv',
  'genes.tsv',
  'drugs.tsv',
  'natural-substances.tsv',
  'diseases.tsv',
  'common-words.tsv',
  'cues.tsv',
  'inn-stems.tsv',
  'verbs.tsv',
] as const

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

/** Written with capitals that matter: an abbreviation, a symbol, a code. */
const isSymbol = (form: string): boolean =>
  !form.includes(' ') && /\p{Lu}.*\p{Lu}|\p{Lu}.*\d|\d.*\p{Lu}|^\p{Lu}$/u.test(form)

const term = (form: string, type: EntityType, id: string, flags: number): Term => ({ form, type, id, flags })

/** A word's level in the list of everyday English, `Infinity` where it is none. */
type Commonness = (word: string) => number

function* readSubstances(dir: string): Iterable<Term> {
  for (const row of readTable(join(dir, 'substances.tsv'))) {
    const kind = row['kind'] ?? ''
    const broad =
      (/class|delivery|excipient|nucleic/.test(kind) ? SenseFlag.Broad : 0) |
      (/^(?:class|excipient)$/.test(kind) ? SenseFlag.Weak : 0)
    for (const form of [row['name'] ?? '', ...listOf(row['synonyms'])])
      yield term(
        form,
        'Substance',
        `substance:${row['id'] ?? ''}`,
        SenseFlag.Curated | broad | (isSymbol(form) ? SenseFlag.Caps : 0),
      )
  }
}

function* readTargets(dir: string): Iterable<Term> {
  for (const row of readTable(join(dir, 'targets.tsv'))) {
    const name = row['name'] ?? ''
    const id = `target:${slug(name)}${row['hgnc'] ? ` hgnc:${row['hgnc']}` : ''}`
    for (const form of [name, ...listOf(row['aliases'])])
      for (const spelling of spellingsOf(form, 'Target'))
        yield term(spelling, 'Target', id, SenseFlag.Curated | (isSymbol(form) ? SenseFlag.Caps : 0))
  }
}

function* readGenes(dir: string, commonness: Commonness): Iterable<Term> {
  for (const row of readTable(join(dir, 'genes.tsv'))) {
    const symbol = row['symbol'] ?? ''
    for (const form of [symbol, ...listOf(row['aliases'])]) {
      if (form.length < 3 || !isSymbol(form)) continue
      for (const spelling of spellingsOf(form, 'Target'))
        yield term(spelling, 'Target', `hgnc:${symbol}`, SenseFlag.Caps | SenseFlag.Weak)
    }
    const name = (row['name'] ?? '').replace(/ (?:molecule|protein)$/, '')
    if (!name.includes(',') && name.length > 5 && commonness(name) > 35)
      yield term(name, 'Target', `hgnc:${symbol}`, SenseFlag.Weak)
  }
}

function* readDiseaseNames(dir: string, doids: ReadonlyMap<string, string>, commonness: Commonness): Iterable<Term> {
  for (const row of readTable(join(dir, 'disease-names.tsv'))) {
    const name = row['name'] ?? ''
    const aliases = listOf(row['aliases'])
    const doid = [name, ...aliases.filter((alias) => !isSymbol(alias))]
      .map((form) => doids.get(form.toLowerCase()))
      .find(Boolean)
    const id = doid ? `doid:${doid}` : `disease:${slug(name)}`
    const broad = row['broad'] === 'yes' ? SenseFlag.Broad : row['broad'] === 'symptom' ? SenseFlag.Weak : 0
    for (const form of [name, ...aliases]) {
      const unclear = form.length < 3 || commonness(form) <= 35
      const symbol = isSymbol(form) ? SenseFlag.Caps | (unclear ? SenseFlag.Weak : 0) : 0
      for (const spelling of spellingsOf(form, 'Disease'))
        yield term(spelling, 'Disease', id, SenseFlag.Curated | broad | symbol)
    }
  }
}

function* readDiseases(dir: string, commonness: Commonness): Iterable<Term> {
  for (const row of readTable(join(dir, 'diseases.tsv'))) {
    const label = row['label'] ?? ''
    for (const form of [label, ...listOf(row['synonyms'])]) {
      if (form.length < 3 || /[()[\]]/.test(form)) continue
      const symbol = isSymbol(form)
      if (symbol && form.length < 3) continue
      const flags = (symbol ? SenseFlag.Caps | SenseFlag.Weak : 0) | (commonness(form) <= 35 ? SenseFlag.Weak : 0)
      for (const spelling of spellingsOf(form, 'Disease'))
        yield term(spelling, 'Disease', `doid:${row['doid'] ?? ''}`, flags)
    }
  }
}

/** Names of classes and molecules rather than products. */
const CLASS_NAME =
  /\b(?:proteins?|vaccines?|cells?|inhibitors?|antagonists?|agonists?|antibod(?:y|ies)|\w+ylase|hydrolase|phosphorylase|receptors?|kinases?|igg\d?|nsaids?|insulins?|immunoglobulins?|polymerase|peptides?|hormones?)$/i

/** Names of what a body is made of, which MeSH keeps beside drugs: targets, if anything. */
const BODY_PART = / (?:kinase|receptor|phosphatase|transporter|channel|subunit|isoform|antigen)s?$/i

/** Salts, sugars, enzymes and their plurals, by their endings. */
const CHEMICAL_NAME = /(?:(?:at|os|as|an|en)es?|oids|tides|mers|ins|ols)$/

function* readDrugs(dir: string): Iterable<Term> {
  const natural = new Set(readTable(join(dir, 'natural-substances.tsv')).map((row) => row['word'] ?? ''))
  const isChemical = (form: string): boolean =>
    CHEMICAL_NAME.test(form.toLowerCase()) || natural.has(form.toLowerCase()) || !/^\p{L}{6,}$/u.test(form)
  for (const row of readTable(join(dir, 'drugs.tsv'))) {
    if (/ and |-and-/.test(row['name'] ?? '')) continue
    const name = row['name'] ?? ''
    const id = [row['drugbank'] && `drugbank:${row['drugbank']}`, row['mesh'] && `mesh:${row['mesh']}`]
      .filter(Boolean)
      .join(' ')
    for (const form of [name, ...listOf(row['synonyms'])]) {
      if (!row['drugbank'] && BODY_PART.test(form)) continue
      const weak =
        (!row['drugbank'] && row['mesh']) || CLASS_NAME.test(form) || /^[a-z]{2,4}$/.test(form) ? SenseFlag.Weak : 0
      // "PD-1 inhibitor" is no name, and would hide that of its target.
      if (weak !== 0 && form.includes(' ')) continue
      const kind = (form === name ? 0 : SenseFlag.Derived) | (isChemical(form) ? SenseFlag.Chemical : 0)
      yield term(form, 'Drug', id || `drug:${slug(name)}`, weak | kind)
    }
  }
}

const KIND_FLAGS: Readonly<Record<string, number>> = { regulator: SenseFlag.Broad, bystander: SenseFlag.Bystander }

/** What the register of listed companies calls a company, by its bare name. */
const readRegister = (dir: string): ReadonlyMap<string, string> =>
  new Map(
    readTable(join(dir, 'companies.tsv')).map((row) => [
      bareTitle(row['title'] ?? '').toLowerCase(),
      `cik:${row['cik'] ?? ''} ticker:${listOf(row['tickers'])[0] ?? ''}`,
    ]),
  )

function* readOrganizations(dir: string, register: ReadonlyMap<string, string>): Iterable<Term> {
  for (const row of readTable(join(dir, 'organizations.tsv'))) {
    const name = row['name'] ?? ''
    const forms = [name, ...listOf(row['aliases'])]
    const listed = forms.map((form) => register.get(bareTitle(form).toLowerCase())).find(Boolean)
    const id = `org:${slug(name)}${listed === undefined ? '' : ` ${listed}`}`
    const flags = SenseFlag.Curated | (KIND_FLAGS[row['kind'] ?? ''] ?? 0)
    for (const form of forms)
      for (const spelling of spellingsOf(form, 'Organization'))
        yield term(
          spelling,
          'Organization',
          id,
          // Some write themselves small: "sanofi-aventis".
          flags |
            (/^\p{Ll}/u.test(form) ? 0 : SenseFlag.Capital) |
            (isSymbol(form) && form.length < 6 ? SenseFlag.Caps : 0),
        )
  }
}

const LEGAL =
  /[,.]?\s+(?:inc|corp|corporation|co|ltd|limited|llc|plc|n\.?v|s\.?a|ag|se|a\/s|ab|asa|lp|l\.p|trust|fund|holdings?|group|company|de|new|bancorp|adr|\/[a-z]{2,3}\/?|&|international|incorporated|cl a|class a)\.?\/?$/i
const TRADE =
  /\s+(?:therapeutics|pharmaceuticals?|pharma|biosciences?|biopharma|biotherapeutics|biotech|biotechnology|biologics|laboratories|labs|sciences|medicines?|oncology|bio|genetics|genomics|biopharmaceuticals|medical|diagnostics|technologies|biotechnologies|health|healthcare)$/i

/** A register's title without its legal form and state: "FAIRMONT BIO INC /DE/" is "FAIRMONT BIO". */
const bareTitle = (title: string): string => {
  let name = title.replace(/\s*\/.*$/, '')
  for (let shorter = name.replace(LEGAL, ''); shorter !== name; shorter = name.replace(LEGAL, '')) name = shorter
  return name
}

function* readCompanies(dir: string, commonness: Commonness, curated: ReadonlySet<string>): Iterable<Term> {
  for (const row of readTable(join(dir, 'companies.tsv'))) {
    const ticker = listOf(row['tickers'])[0] ?? ''
    const id = `cik:${row['cik'] ?? ''} ticker:${ticker}`
    const name = bareTitle(row['title'] ?? '')
    const trade = TRADE.test(name)
    if (curated.has(name.toLowerCase())) continue
    const words = name.split(/\s+/)
    const plain = words.every((word) => commonness(word.toLowerCase()) <= 35)
    if (name.length > 2)
      yield term(name, 'Organization', id, SenseFlag.Capital | (plain ? SenseFlag.Weak : trade ? 0 : SenseFlag.Placed))
    const head = name.replace(TRADE, '')
    if (head !== name && head.length > 3 && !head.includes(' ') && commonness(head.toLowerCase()) > 35)
      yield term(head, 'Organization', id, SenseFlag.Capital | SenseFlag.Derived)
  }
}

/** The bare names of the curated organizations. */
const curatedNames = (dir: string): ReadonlySet<string> =>
  new Set(
    readTable(join(dir, 'organizations.tsv')).flatMap((row) =>
      [row['name'] ?? '', ...listOf(row['aliases'])].map((form) => bareTitle(form).toLowerCase()),
    ),
  )

/** Every term of the word lists of a folder. */
export function* readTerms(dir: string): Iterable<Term> {
  const levels = new Map(
    readTable(join(dir, 'common-words.tsv')).map((row) => [row['word'] ?? '', Number(row['level'])]),
  )
  const commonness: Commonness = (word) => levels.get(word.toLowerCase()) ?? Infinity
  const doids = new Map<string, string>()
  for (const row of readTable(join(dir, 'diseases.tsv')))
    for (const form of [...listOf(row['synonyms']), row['label'] ?? ''])
      doids.set(form.toLowerCase(), row['doid'] ?? '')
  yield* readSubstances(dir)
  yield* readTargets(dir)
  yield* readDiseaseNames(dir, doids, commonness)
  yield* readOrganizations(dir, readRegister(dir))
  yield* readCompanies(dir, commonness, curatedNames(dir))
  yield* readGenes(dir, commonness)
  yield* readDrugs(dir)
  yield* readDiseases(dir, commonness)
}

/** Every cue of the word lists of a folder: classes of words, everyday English and the stems of INNs. */
export const readCues = (dir: string): Cue[] => [
  ...readTable(join(dir, 'cues.tsv')).map((row) => ({ word: row['word'] ?? '', name: row['class'] ?? '' })),
  ...readTable(join(dir, 'common-words.tsv')).map((row) => ({
    word: row['word'] ?? '',
    name: Number(row['level']) <= 20 ? 'common' : 'english',
  })),
  // Third persons that are no plural noun as well.
  ...readRows(join(dir, 'verbs.tsv'))
    .filter(([, , , , , noun]) => noun !== 'noun')
    .map(([, third = '']) => ({ word: third, name: 'verb-form' })),
  ...readTable(join(dir, 'inn-stems.tsv')).map((row) => ({ word: `~${row['stem'] ?? ''}`, name: 'inn-stem' })),
]
