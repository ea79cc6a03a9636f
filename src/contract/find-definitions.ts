import type { Definition } from '../model/contract.ts'
import type { Provision } from './find-provisions.ts'

/** "“Net Sales” or “Sales” means …" */
const MEANS =
  /^(?:\(?\w{1,4}[.)]\s*)?(?:the terms? )?(["“][^"“”]{1,80}["”](?:(?:,| or| and|,? or| \([^)]{1,40}\))+ ?["“][^"“”]{1,80}["”])*)(?:,? [^.;"“”]{0,80}?,?)? (?:means?|shall mean|has the meaning|have the meanings?|shall have the meaning|refers? to|is defined|are defined|includes?|shall include)\b/i
/** "Sections 3 to 9 (the “Services”)" */
const INLINE =
  /\((?:[^()"“”]{0,80}?\s)?["“]([^"“”()]{1,60})["”](?:[^()"“”]{0,40}["“]([^"“”()]{1,60})["”])?[^()]{0,60}\)/g
const QUOTED = /["“]([^"“”]{1,80})["”]/g
const POINTS = /\b(?:has|have|having) the (?:respective )?meanings?\b.{0,40}\b(?:in|to|ascribed|forth)\b/i

/**
 * The terms that the agreement defines, each with the sentence that does it; a definition in place wins over a line
 * that only points to it ("has the meaning set forth in Section 2").
 */
export const findDefinitions = (provisions: readonly Provision[]): readonly Definition[] => {
  const found = new Map<string, Definition & { readonly points: boolean }>()
  const add = (term: string, { start, end }: Provision, points: boolean): void => {
    const name = term.replace(/[\s.,;]+$/, '').trim()
    if (!/^\p{Lu}/u.test(name)) return
    const known = found.get(name)
    if (known === undefined || (known.points && !points)) found.set(name, { term: name, start, end, points })
  }
  for (const provision of provisions) {
    const { text } = provision
    if (!text.includes('“') && !text.includes('"')) continue
    const means = MEANS.exec(text)
    if (means !== null)
      for (const quoted of (means[1] ?? '').matchAll(QUOTED)) add(quoted[1] ?? '', provision, POINTS.test(text))
    for (const [, term, other] of text.matchAll(INLINE))
      for (const name of [term, other]) if (name !== undefined) add(name, provision, false)
  }
  return [...found.values()].map(({ term, start, end }) => ({ term, start, end })).sort((a, b) => a.start - b.start)
}

/** A reader that lists the defined terms that a text uses, longest first at each place, singular or plural. */
export const termReader = (definitions: readonly Definition[]): ((text: string) => readonly string[]) => {
  const terms = new Map<string, string>()
  let longest = 1
  for (const { term } of definitions) {
    longest = Math.max(longest, term.split(' ').length)
    for (const form of [term, `${term}s`, term.replace(/y$/, 'ies'), term.replace(/s$/, '')])
      if (!terms.has(form)) terms.set(form, term)
  }
  return (text) => {
    const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.&’'-]*/gu)].map(([word]) =>
      word.replace(/(?:['’]s?|\.)$/, ''),
    )
    const used = new Set<string>()
    for (let at = 0; at < words.length; at++) {
      if (!/^\p{Lu}/u.test(words[at] ?? '')) continue
      for (let length = Math.min(longest, words.length - at); length > 0; length--) {
        const term = terms.get(words.slice(at, at + length).join(' '))
        if (term === undefined) continue
        used.add(term)
        at += length - 1
        break
      }
    }
    return [...used]
  }
}
