import { groupAt } from '../syntax/group-at.ts'
import { clauseAt } from '../syntax/clause-at.ts'
import { wordClass } from '../syntax/grammar.ts'
import type { Syntax } from '../syntax/syntax.ts'
import { agent } from './agent-slots.ts'
import { hasLemma } from './has-lemma.ts'
import type { Reader } from './reader.ts'
import { resolveOwner } from './resolve-group.ts'
import { bare, clauseOf, complementOf, complements, union, verbOf, type Site, type Slot } from './site.ts'

/** How many sentences back a round that is spoken of was told. */
const ROUND_REACH = 8

const raises = (site: Site): readonly string[] => {
  const verb = verbOf(site.syntax, clauseOf(site))
  const isRaised =
    hasLemma(verb, wordClass('raise-verb')) || (hasLemma(verb, wordClass('debut-verb')) && speaksOfRound(site.syntax))
  return isRaised ? agent(site, 'Organization', []) : []
}

const speaksOfRound = ({ groups }: Syntax): boolean =>
  groups.some((group) => group.kind === 'noun' && group.words.some((word) => wordClass('round-noun').has(word)))

/** In whom somebody has a part: "an equity owner of Orvane", "a stake in Orvane". */
const heldIn = (reader: Reader, syntax: Syntax): readonly string[] => {
  for (const [noun, group] of syntax.groups.entries()) {
    if (group.kind !== 'noun' || !wordClass('holder-noun').has(group.head)) continue
    const site = { reader, syntax, clause: syntax.clauseOf[noun] ?? -1, noun }
    const found = union(
      site,
      ['in', 'of'].flatMap((preposition) => complementOf(complements(site), preposition)),
      'Organization',
    )
    if (found.length > 0) return found
  }
  return []
}

/** Who raised money in an earlier sentence: "Orvane raised $5 million", "Orvane's Series B", "a stake in Orvane". */
const raisersIn = (reader: Reader, syntax: Syntax): readonly string[] => {
  const told = speaksOfRound(syntax)
  for (const [clause, { verb }] of syntax.clauses.entries()) {
    const group = groupAt(syntax, verb)
    if (!told && !(group?.kind === 'verb' && group.lemma === 'raise')) continue
    const found = raises({ reader, syntax, clause, noun: -1 })
    if (found.length > 0) return found
  }
  if (!told) return heldIn(reader, syntax)
  for (const [index, group] of syntax.groups.entries()) {
    if (group.kind !== 'noun' || !group.words.some((word) => wordClass('round-noun').has(word))) continue
    const found = resolveOwner(reader, syntax, index)
    if (found.length > 0) return found
  }
  return heldIn(reader, syntax)
}

/**
 * Who raises the money of a round that a clause tells of: whoever closes it in this sentence ("Orvane closed a round led
 * by …") or raised it shortly before; the topic of the section where only the round is named.
 */
const raiserOf: Slot = (site, _, filled) => {
  const { reader, syntax } = site
  const isOther = (id: string): boolean => !filled.includes(id)
  for (let at = site.clause, steps = 0; at >= 0 && steps < 4; at = clauseAt(syntax, at)?.parent ?? -1, steps++) {
    const found = raises({ ...site, clause: at, noun: -1 }).filter(isOther)
    if (found.length > 0) return found
  }
  for (let back = syntax.sentence - 1; back >= Math.max(0, syntax.sentence - ROUND_REACH); back--) {
    const found = raisersIn(reader, reader.syntaxOf(back)).filter(isOther)
    if (found.length > 0) return found
  }
  const topic = reader.topicOf(syntax.sentence)
  return topic !== null && speaksOfRound(syntax) ? [topic] : []
}

/** How many sentences back a round was told that a verb without an object takes up: "Meltor led, joined by Pell". */
const RECENT = 2

/** Slots of rounds of money: who raises it, by this sentence or one before; the same for a verb that has no object. */
export const ROUND_SLOTS: Readonly<Record<string, Slot>> = {
  raiser: raiserOf,
  'raiser-alone': (site, type, filled) => {
    const { reader, syntax } = site
    const clause = clauseOf(site)
    const outer = clause?.kind === 'participle' ? clauseAt(syntax, clause.parent) : clause
    if (bare(clause).length > 0 || bare(outer).length > 0) return []
    for (let back = syntax.sentence - 1; back >= Math.max(0, syntax.sentence - RECENT); back--)
      if (speaksOfRound(reader.syntaxOf(back))) return raiserOf(site, type, filled)
    return []
  },
}
