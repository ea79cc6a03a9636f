import { normaliseName, slugOf } from './normalise-name.ts'
import { readLexicon } from './read-lexicon.ts'

/** A family or complex of targets. */
export interface TargetFamily {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
}

/** Families by any of their names, and by the symbol of a member, lower case. */
export interface TargetFamilies {
  readonly byKey: ReadonlyMap<string, TargetFamily>
  readonly byMember: ReadonlyMap<string, readonly TargetFamily[]>
}

const list = (cell = ''): readonly string[] => cell.split('|').filter((item) => item !== '')

let loaded: TargetFamilies | undefined

/** The families of `lexicon/target-families.tsv`. */
export const readTargetFamilies = (): TargetFamilies => (loaded ??= toTargetFamilies(readLexicon('target-families')))

const toTargetFamilies = (rows: readonly Readonly<Record<string, string>>[]): TargetFamilies => {
  const byKey = new Map<string, TargetFamily>()
  const byMember = new Map<string, TargetFamily[]>()
  for (const row of rows) {
    const name = row['name'] ?? ''
    const family = { id: slugOf(normaliseName('Target', name)), name, aliases: list(row['aliases']) }
    for (const form of [name, ...family.aliases]) byKey.set(normaliseName('Target', form), family)
    for (const symbol of list(row['members'])) {
      const member = symbol.toLowerCase()
      byMember.set(member, [...(byMember.get(member) ?? []), family])
    }
  }
  return { byKey, byMember }
}
