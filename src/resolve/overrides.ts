import { existsSync, readFileSync } from 'node:fs'
import { DealgraphError } from '../errors.ts'
import { ENTITY_TYPES, type EntityType } from '../model/entity.ts'
import { normaliseName } from './normalise-name.ts'

/** What an analyst has decided; it wins over every rule. Keys are `type|normalised name`. */
export interface Overrides {
  readonly same: readonly (readonly [string, string])[]
  readonly different: readonly (readonly [string, string])[]
  /** The name to show, by key. */
  readonly names: ReadonlyMap<string, string>
}

export const NO_OVERRIDES: Overrides = { same: [], different: [], names: new Map() }

const LINE =
  /^(?<verb>same|different|name):\s*(?:(?<type>[A-Z]\w+):\s*)?(?<left>[^|=]+?)\s*(?<sign>[|=])\s*(?<right>\S.*)$/

/**
 * Reads overrides, one a line; `#` starts a comment. The type is Organization where none is given.
 *
 *     same: Acme Bio | Acme Biotherapeutics, Inc.
 *     different: Drug: AB-1 | AB-1 LAR
 *     name: acme bio = Acme Bio, Inc.
 */
export const parseOverrides = (source: string, path = 'overrides'): Overrides => {
  const same: [string, string][] = []
  const different: [string, string][] = []
  const names = new Map<string, string>()
  source.split('\n').forEach((line, index) => {
    if (/^\s*(?:#|$)/.test(line)) return
    const groups = LINE.exec(line.trim())?.groups
    const type = (groups?.['type'] ?? 'Organization') as EntityType
    const sign = groups?.['verb'] === 'name' ? '=' : '|'
    if (groups === undefined || !ENTITY_TYPES.includes(type) || groups['sign'] !== sign)
      throw new DealgraphError('OVERRIDES_UNREADABLE', { path, line: index + 1 })
    const key = (name = ''): string => `${type}|${normaliseName(type, name)}`
    if (groups['verb'] === 'name') names.set(key(groups['left']), groups['right'] ?? '')
    else (groups['verb'] === 'same' ? same : different).push([key(groups['left']), key(groups['right'])])
  })
  return { same, different, names }
}

/** The overrides of a file; none where there is no file. */
export const readOverrides = (path: string): Overrides =>
  existsSync(path) ? parseOverrides(readFileSync(path, 'utf8'), path) : NO_OVERRIDES
