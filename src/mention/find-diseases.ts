import type { Candidate } from './candidate.ts'
import type { View } from './view.ts'

/** Generic heads that need a word before them to name a disease. */
const GENERIC =
  /^(?:diseases?|disorders?|syndromes?|conditions?|infections?|deficienc(?:y|ies)|failure|injur(?:y|ies)|pain|loss|attacks?|symptoms?|impairment|rejection|tumou?rs?|cancers?|malignanc(?:y|ies)|degeneration|relapse|use|ulcers?|wounds?|burns|cell|colds|trauma|bleeding|bleeds|edema|malformations?|insufficiency|withdrawal|headaches?)$/

const MAX_MODIFIERS = 8

/** First token of the modifiers before a disease: "relapsed or refractory" mantle cell lymphoma. */
export const modifierStart = (view: View, first: number): number => {
  const floor = Math.max(view.sentenceStart(first), first - MAX_MODIFIERS)
  let start = first
  for (let at = first - 1; at >= floor; at--) {
    const word = view.lower(at)
    if (view.is(at, 'disease-modifier') && word !== 'to') start = at
    else if (
      /^(?:or|and|to|\/|-|,)$/.test(word) &&
      view.is(at - 1, 'disease-modifier') &&
      at - 1 >= floor &&
      isStage(view.lower(at - 1))
    )
      continue
    else break
  }
  return start
}

/** Modifiers that grade or stage a disease rather than name it. */
const isStage = (word: string): boolean =>
  /^(?:metastatic|advanced|relapsed|refractory|recurrent|unresectable|severe|moderate|mild|moderately|severely|chronic|acute|locally|early|late|primary|secondary|progressive|active|untreated|uncontrolled|treatment-resistant|resistant|newly)$/.test(
    word,
  )

/** Diseases by their head noun, where no lexicon has them: "inherited enzyme disorders". */
export const findDiseases = (view: View): Candidate[] => {
  const found: Candidate[] = []
  for (let token = 0; token < view.count; token++) {
    if (!view.is(token, 'disease-head')) continue
    const first = phraseStart(view, token)
    const generic = GENERIC.test(view.lower(token))
    if (!generic || !isNamed(view, first, token)) continue
    found.push({
      type: 'Disease',
      first,
      last: token + 1,
      rule: 'mention/disease-head',
      confidence: 0.5,
      id: null,
      flags: 0,
    })
  }
  return found
}

/** True where one of the modifiers names the disease rather than grades it. */
const isNamed = (view: View, first: number, head: number): boolean => {
  for (let at = first; at < head; at++) if (!view.is(at, 'vague') && view.isWord(at)) return true
  return false
}

const phraseStart = (view: View, head: number): number => {
  const floor = Math.max(view.sentenceStart(head), head - 4)
  let first = head
  for (let at = head - 1; at >= floor; at--) {
    if (!view.isWord(at)) break
    if (view.is(at, 'disease-modifier')) first = at
    else if (
      !view.has(at, view.maskOf('function', 'common', 'verb', 'generic-name', 'title')) &&
      !/^['’]s?$/.test(view.lower(at))
    )
      first = at
    else break
  }
  return first
}
