import { WordTest } from '../sentence/word-test.ts'
import type { Thing, Things } from './thing.ts'
import type { View } from './view.ts'

/**
 * Technologies whose words are among those of one longer name, and hold a name of their own, are that one: "Lyvora
 * platform" and "Lyvoroid Lyvora® platform"; or are its words with initials for some: "small molecule KQ platform".
 */
export const joinTechnologies = (things: Things): void => {
  const technologies = things.ofType('Technology')
  if (technologies.length < 2) return
  const byWord = new Map<string, { readonly thing: Thing; readonly words: ReadonlySet<string> }[]>()
  for (const thing of technologies)
    for (const form of thing.forms.keys()) {
      const words = new Set(form.split(' '))
      for (const word of words) {
        const list = byWord.get(word)
        if (list === undefined) byWord.set(word, [{ thing, words }])
        else list.push({ thing, words })
      }
    }
  for (const short of technologies.filter(isNamed)) {
    const longer = new Set<Thing>()
    for (const form of short.forms.keys()) {
      const words = form.split(' ')
      for (const { thing, words: others } of byWord.get(words[0] ?? '') ?? [])
        if (others.size > words.length && (words.every((word) => others.has(word)) || abbreviates(words, [...others])))
          longer.add(things.root(thing))
    }
    longer.delete(things.root(short))
    const [only] = longer
    if (only !== undefined && longer.size === 1) things.join(only, short)
  }
}

/** A technology without a name of its own: "its proprietary linker technology". */
const isUnnamed = ({ places }: Thing): boolean => places.every(({ rule }) => rule === 'mention/owned-technology')

/**
 * Technologies without a name are what the document's first technology is called elsewhere ("its proprietary linker
 * technology" is "Lyvora", or "its linker platform"), unless another owner's.
 */
export const joinUnnamedTechnologies = (view: View, things: Things): void => {
  const technologies = things.ofType('Technology').filter(({ places }) => places.length > 0)
  if (technologies.length < 2 || !technologies.some(isUnnamed)) return
  const ranked = [...technologies].sort((a, b) => rankOf(a) - rankOf(b))
  for (const thing of technologies) {
    if (!isUnnamed(thing)) continue
    const owner = ownerOf(view, thing)
    const [same] = ranked.filter((other) => other.places.length > 0 && agrees(owner, ownerOf(view, other)))
    if (same !== undefined && same !== thing) things.join(same, thing)
  }
}

/** Named ones first, each in the order of the text. */
const rankOf = (thing: Thing): number =>
  thing.places.reduce((least, { first }) => Math.min(least, first), Infinity) + (isUnnamed(thing) ? AFTER_ALL : 0)
const AFTER_ALL = 1e9

const agrees = (one: string | null, other: string | null): boolean => one === null || other === null || one === other

/** The word that owns a technology somewhere: "orvane" of "Orvane’s proprietary linker technology"; null where none does. */
const ownerOf = (view: View, { places }: Thing): string | null => {
  for (const { first } of places)
    for (let at = first - 1; at >= Math.max(1, first - 4); at--) {
      if (view.matches(at, POSSESSIVE)) return view.lower(at - 1)
      if (!view.isWord(at) || view.isCapital(at)) break
    }
  return null
}
const POSSESSIVE = new WordTest(/^['’]s?$/)

/** Whether some words are others, but for initials: "cell KQ engine" is "cell key-quest engine". */
const abbreviates = (short: readonly string[], long: readonly string[]): boolean => {
  let at = 0
  let shortened = false
  for (const word of short) {
    if (long[at] === word) at++
    else {
      const end = at + word.length
      if (word.length < 2 || Array.from(word).some((letter, nth) => long[at + nth]?.[0] !== letter)) return false
      shortened = true
      at = end
    }
  }
  return shortened && at === long.length
}

/** Written with a capital past the first letter of the phrase, or as a mark. */
const isNamed = ({ forms, places }: Thing): boolean =>
  places.some(({ rule }) => rule === 'mention/brand-mark') ||
  [...forms.values()].some(({ words }) => /^\p{Lu}[\p{L}\d]*[\p{Lu}\d]|\s\p{Lu}|[®™]/u.test(words))
