import { governedAfter, idsOf, nextName, ORGANIZATION, Preposition, subjectsBefore } from './find-names.ts'
import { actorOf, deal, moodOf, pair, type Deal, type DealVerb, type VerbRule } from './verb-rule.ts'

/** `collaborate`: "Fairmont and Norland to collaborate", "Fairmont partnered with Norland to develop FX9". */
const collaborate: VerbRule = (unit, at, next) => {
  const mood = moodOf(unit, at)
  if (mood === 'none') return null
  const other = governedAfter(unit, next - 1, Preposition.With, 10)
  const all = idsOf(subjectsBefore(unit, at))
  if (other === null && all.length < 2) return null
  const partners = other?.name.ids ?? []
  if (partners.length > 1 && all.length > 0)
    return partners.map((org) => ({ ...alliance([...all.slice(-1), org]), weight: 1 }))
  const parties = other === null ? all : [...new Set([...all.slice(-1), ...partners])]
  if (parties.length < 2) return null
  return { ...alliance(parties), weight: other === null || mood !== null ? 2 : 1 }
}

const alliance = (parties: readonly string[]): Deal =>
  deal(
    'COLLABORATION',
    parties.map((org) => ({ org, role: 'COLLABORATOR' as const })),
    null,
  )

/** `distributor`: "Fairmont is the exclusive distributor of Norland for FX9". */
const distribute: VerbRule = (unit, at, next) => {
  const principal =
    governedAfter(unit, next - 1, Preposition.Of | Preposition.For, 4) ?? nextName(unit, next - 1, ORGANIZATION, 3)
  const actor = actorOf(unit, at)
  if (principal === null || actor.length === 0 || moodOf(unit, at) === 'none') return null
  return deal('DISTRIBUTION', pair(actor, 'DISTRIBUTOR', principal.name.ids, 'PRINCIPAL'), null)
}

/** Verbs and nouns by which companies work together. */
export const ALLIANCE_VERBS: readonly DealVerb[] = [
  {
    id: 'agreement/collaborate',
    word: /^(?:collaborat(?:e|es|ed|ing)|partner(?:s|ed|ing)?|team(?:s|ed)?|join(?:s|ed)?|co-?develop(?:s|ed|ing)?|cooperat(?:e|es|ed))$/,
    rest: /(?<=team(?:s|ed)? )up |(?<=join(?:s|ed)? )forces |(?<!(?:team|join)(?:s|ed)? )/y,
    read: collaborate,
  },
  {
    id: 'agreement/distributor',
    word: /^distributors?$/,
    rest: /(?=of|for)/y,
    read: distribute,
  },
]
