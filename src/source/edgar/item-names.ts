import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PACKAGE_ROOT } from '../../package-root.ts'

let loaded: ReadonlyMap<string, readonly string[]> | undefined

/**
 * The numbers of a Form 8-K item that a header names, old and new ("Other events" is 5 and 8.01); a number stands for
 * itself. From `lexicon/form-8-k-items.tsv`, read once when first needed.
 */
export const itemNumbers = (item: string): readonly string[] => {
  if (/^\d{1,2}(?:\.\d\d)?$/.test(item)) return [item]
  loaded ??= load()
  return loaded.get(keyOf(item)) ?? []
}

const load = (): ReadonlyMap<string, readonly string[]> => {
  const numbers = new Map<string, readonly string[]>()
  const file = readFileSync(join(PACKAGE_ROOT, 'lexicon/form-8-k-items.tsv'), 'utf8')
  for (const line of file.split('\n')) {
    const [number = '', name = ''] = line.split('\t')
    if (line.startsWith('#') || name === '') continue
    numbers.set(keyOf(name), [...(numbers.get(keyOf(name)) ?? []), number])
  }
  return numbers
}

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
