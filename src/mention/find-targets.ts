import { Cue } from '../lexicon/cue.ts'
import { SenseFlag } from '../lexicon/lexicon.ts'
import { Shape } from '../model/token.ts'
import { WordTest } from '../sentence/word-test.ts'
import { ACTING_ON, actedOn, ACTS, addActedOn, CELLS, target } from './acted-on.ts'
import { candidateOf, type Candidate } from './candidate.ts'
import { enzymeStart, isEnzyme, isFolkName, isMolecule } from './target-shapes.ts'
import type { View } from './view.ts'
import { Wake } from './wake.ts'

const DIRECTED = new WordTest(/^(?:directed|targeting|targeted)$/)
const ACTED_ON_BY = new WordTest(/^(?:inhibitors?|inhibition|activators?|activity|blockade)$/)
const RECEPTOR = new WordTest(/^receptors?$/)

/** Greek letters that tell members of a family apart: "KX-2 alpha". */
const GREEK = new WordTest(/^(?:alpha|beta|gamma|delta|kappa|epsilon|theta|zeta)$/)
/** One letter, digits, one letter: "V600E". */
const MUTATION = new WordTest(/^[ac-ik-np-twyv]\d{2,4}[ac-ik-np-twyv]$/)

/** Words that stand beside a target. */
export const CALLING_TARGET = new RegExp(
  [
    '^anti$',
    ...[ACTING_ON, DIRECTED, ACTED_ON_BY, RECEPTOR, ACTS, GREEK, MUTATION].map(({ pattern }) => pattern.source),
  ].join('|'),
)

const BEFORE = new WordTest(
  /^(?:targeting|targets|target|against|inhibits|inhibiting|binds|blocks|blocking|inhibit|block|inhibitor|inhibitors|expressing|express|activates|activating|degrading|degrades|silences|silencing|suppresses|encodes|encoding|down|receptor|antigen|kinase|cytokine|ligand|protein|enzyme|gene|to|of|on)$/,
)

const TO_OF = new WordTest(/^(?:to|of|on)$/)
const BINDING = new WordTest(
  /^(?:binds|bind|binding|directed|inhibitor|inhibitors|inhibition|antagonist|agonist|expression|overexpression|activation|modulator|degrader|blockade|activator|activity|mutations?|knockdown|silencing|variants?)$/,
)

/** Words beside a symbol that make it a target: "anti-X", "X inhibitor", "X-directed", "targets X". */
export const hasTargetContext = (view: View, first: number, last: number): boolean => {
  if (view.lower(first - 1) === '-' && view.lower(first - 2) === 'anti') return true
  // "retinol oxidase (KX7) gene"
  const after = view.lower(last) === ')' && view.lower(first - 1) === '(' ? last + 1 : last
  for (let at = after; at < Math.min(after + 3, view.sentenceEnd(first)); at++) {
    if (view.has(at, Cue.targetContext)) return true
    if (view.lower(at) !== '-' && view.lower(at) !== '/' && !view.isCapital(at)) break
  }
  if (view.lower(first - 1) === 'in') return view.matches(first - 2, CHANGE)
  if (view.matches(first - 1, ALSO)) return isListed(view, first)
  if (!view.matches(first - 1, BEFORE)) return false
  if (!view.matches(first - 1, TO_OF)) return true
  return view.matches(first - 2, BINDING)
}

/** What happens to genes: "mutations in KX7". */
const CHANGE = new WordTest(/^(?:mutations?|deficienc(?:y|ies)|defects?|variants?|deletions?|alterations?)$/)
const ALSO = new WordTest(/^(?:,|and|or|\/)$/)
const LONGEST_LIST = 12

/** "mutations in KX7, KX8 or KX9": behind other symbols, of which the first stands beside such a word. */
const isListed = (view: View, first: number): boolean => {
  const floor = Math.max(view.sentenceStart(first), first - LONGEST_LIST)
  let at = first
  while (at - 2 > floor && view.matches(at - 1, ALSO) && view.isTargetSymbol(at - 2)) at -= 2
  return at < first && view.lower(at - 1) === 'in' && view.matches(at - 2, CHANGE)
}

const SUBTYPE = new WordTest(/^(?:types?|subtypes?|i|ii|iii|iv|[a-d]|[1-9]|and|alpha|beta|gamma|\/|-)$/)

/** "activin type II A and B receptors": the start of a target's name before the subtypes of its receptors; -1 where there is none. */
const complexStart = (view: View, token: number): number => {
  const floor = Math.max(view.sentenceStart(token), token - 7)
  let at = token - 1
  while (at > floor && view.matches(at, SUBTYPE)) at--
  return at < token - 1 && view.lower(at + 1) !== 'and' && view.isTargetSymbol(at) ? at : -1
}

/** "KX7 V600E", "KX-2 alpha": a known gene with its mutation, which is the gene, or with the letter of a member, which is another. */
const memberAt = (view: View, token: number): Candidate | null => {
  const gene = token - 1
  if (gene < view.sentenceStart(token) || !view.isTargetSymbol(gene) || !view.isCaps(gene)) return null
  if (view.lower(token + 1) === '-') return null
  if (view.matches(token, GREEK)) return target(gene, token + 1, 'mention/member', 0.9)
  return candidateOf('Target', gene, token + 1, 'mention/mutant', 0.9, view.idOfRun([gene], 'Target'))
}

/** "IL-23 receptor": what a known ligand binds is another target. */
const isLigand = (view: View, token: number): boolean =>
  view.isTargetSymbol(token) && view.isCaps(token) && LIGAND.test(view.surface(token))
const LEADING = new WordTest(/^(?:targeting|targets|of|anti)$/)
const LIGAND = /^(?:IL-?\d+|PDGF|TNF|CGRP|TSLP|VEGF|FGF|EPO|G-CSF|GM-CSF|GnRH|PTH|GIP|TRAIL|OSM|BAFF)$/

/** Targets that no lexicon has: "anti-KX7", "KX7 inhibitor", "KX7-directed", "inhibitor of KX7". */
export const findTargets = (view: View): Candidate[] => {
  const found: Candidate[] = []
  for (const token of view.waking(Wake.target)) {
    const of = view.matches(token, ACTS) || view.matches(token, ACTING_ON) ? actedOn(view, token) : -1
    if (of >= 0) addActedOn(view, of, found)
    const candidate = targetAt(view, token)
    if (candidate !== null) found.push(candidate)
  }
  return found
}

const targetAt = (view: View, token: number): Candidate | null => {
  if (view.lower(token) === 'anti' && view.lower(token + 1) === '-' && isMolecule(view, token + 2))
    return target(token + 2, token + 3, 'mention/anti-target', 0.9)
  if (view.matches(token, DIRECTED) && view.lower(token - 1) === '-' && isMolecule(view, token - 2))
    return target(token - 2, token - 1, 'mention/target-directed')
  if (
    view.matches(token, ACTING_ON) &&
    isMolecule(view, token - 1) &&
    (view.shape(token - 1) & Shape.Hyphen) === 0 &&
    token - 1 >= view.sentenceStart(token)
  )
    return target(token - 1, token, 'mention/target-inhibitor', 0.9)
  if (view.matches(token, ACTED_ON_BY) && isEnzyme(view, token - 1))
    return target(enzymeStart(view, token - 1), token, 'mention/enzyme')
  if (view.matches(token, RECEPTOR)) return receptorAt(view, token)
  return view.matches(token, GREEK) || view.matches(token, MUTATION) ? memberAt(view, token) : null
}

const receptorAt = (view: View, token: number): Candidate | null => {
  if (isLigand(view, token - 1) && (view.matches(token + 1, ACTING_ON) || view.matches(token - 2, LEADING)))
    return target(token - 1, token + 1, 'mention/receptor', 0.9)
  if (isFolkName(view, token - 1) && !view.isTargetSymbol(token + 1))
    return target(token - 1, token + 1, 'mention/receptor')
  const first = complexStart(view, token)
  return first < 0 ? null : target(first, token + 1, 'mention/receptor-complex')
}

/** "CD4 T cells", "CD8+ T-cell": the symbol says which cells; not "CD70 T-cell engager". */
const isCellMarker = (view: View, last: number): boolean => {
  const at = view.lower(last) === '+' ? last + 1 : last
  if (view.matches(at, T_CELLS)) return !view.matches(at + 1, ENGAGING)
  return view.lower(at) === 't' && view.matches(at + 1, CELLS) && !view.matches(at + 2, ENGAGING)
}
const ENGAGING = new WordTest(/^(?:engag|redirect|recruit)(?:ers?|ors?|ing)$/)
const T_CELLS = new WordTest(/^(?:t-cells?|thymocytes|lymphocytes)$/)

const CODED = /code-name|short-code|letter-code/

/** Drops symbols that stand nowhere beside a word that makes them targets. */
export const keepTargets = (view: View, candidates: readonly Candidate[]): readonly Candidate[] => {
  if (!candidates.some(({ type }) => type === 'Target')) return candidates
  const sure = new Set<string>()
  for (const { type, id, flags, first, last } of candidates)
    if (type === 'Target' && id !== null && (flags & SenseFlag.Weak) !== 0 && !sure.has(id))
      if (hasTargetContext(view, first, last)) sure.add(id)
  const genes = new Set<number>()
  for (const { type, id, first, last } of candidates)
    if (type === 'Target' && id !== null && sure.has(id) && last === first + 1) genes.add(first)
  return candidates.filter(
    ({ type, id, flags, first, last, rule }) =>
      (type !== 'Target' && !(type === 'Drug' && genes.has(first) && last === first + 1 && CODED.test(rule))) ||
      (type === 'Target' &&
        ((flags & SenseFlag.Weak) === 0 || id === null || sure.has(id)) &&
        !isCellMarker(view, last)),
  )
}
