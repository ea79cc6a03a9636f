import { bareName } from './fold-name.ts'
import type { Thing, Things } from './thing.ts'

const organizationsOf = (things: Things): Thing[] => things.all().filter(({ type }) => type === 'Organization')

/** Ways to write a trade's word, and words that a name may lack: "Labs", "University of Oslo at Tromsø". */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:at|of|in|the|and|for)\b/g, ' '],
  [/\blabs?\b|\blaboratory\b/g, 'laboratories'],
  [/\bpharmaceutical\b/g, 'pharmaceuticals'],
  [/\btherapeutic\b/g, 'therapeutics'],
  [/\bbioscience\b/g, 'biosciences'],
  [/\btechnology\b/g, 'technologies'],
  [/\b(?:u s|us|united states|u s a)\b/g, 'us'],
  [/\bcentre\b/g, 'center'],
  [/\s+/g, ' '],
]

const spellingOf = (folded: string): string =>
  SPELLINGS.reduce((name, [pattern, by]) => name.replace(pattern, by), folded).trim()

/** Organizations whose names differ only in such words are one: "Orvane Labs" and "Orvane Laboratories". */
export const joinSpellings = (things: Things): void => {
  const bySpelling = new Map<string, Thing>()
  for (const thing of organizationsOf(things))
    for (const form of thing.forms.keys()) {
      const spelling = spellingOf(form)
      const other = bySpelling.get(spelling)
      if (other === undefined) bySpelling.set(spelling, thing)
      else if (spelling.includes(' ')) things.join(things.root(other), things.root(thing))
    }
}

/** Organizations whose name starts another's whole name are that one: "Fairmont" and "Fairmont Bio, Inc.". */
export const joinShortNames = (things: Things): void => {
  const organizations = organizationsOf(things)
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly thing: Thing }[]>()
  for (const thing of organizations)
    for (const folded of thing.forms.keys()) {
      const words = folded.split(' ')
      const list = byFirst.get(words[0] ?? '') ?? []
      list.push({ words, thing })
      byFirst.set(words[0] ?? '', list)
    }
  for (const list of byFirst.values()) {
    list.sort((a, b) => a.words.length - b.words.length)
    for (const short of list) {
      const longer = new Set(
        list
          .filter(
            ({ words }) =>
              words.length > short.words.length && short.words.every((word, index) => words[index] === word),
          )
          .map(({ thing }) => things.root(thing)),
      )
      longer.delete(things.root(short.thing))
      const own = things.root(short.thing)
      if ([...own.forms.keys()].some((form) => form.startsWith(`${short.words.join(' ')} `))) continue
      const [only] = longer
      if (only !== undefined && longer.size === 1 && !isInstitution(only) && !(isRegistered(own) && isRegistered(only)))
        things.join(only, short.thing)
    }
  }
}

/** Written with a legal form somewhere: two such names that differ are two companies. */
const isRegistered = (thing: Thing): boolean => [...thing.forms.values()].some((name) => bareName(name) !== name)

const isInstitution = (thing: Thing): boolean =>
  [...thing.forms.values()].some((words) =>
    /\b(?:University|Institute|Hospital|Center|Centre|College|Department|Ministry)\b/.test(words),
  )

/** Short names of two words or more that end one registered name are that one: "Hualan Bio" of "Suzhou Hualan Bio Co., Ltd.". */
export const joinLongNames = (things: Things): void => {
  const registered = organizationsOf(things).filter(isRegistered)
  const byEnding = new Map<string, Set<Thing>>()
  for (const thing of registered)
    for (const form of thing.forms.keys()) {
      const words = form.split(' ')
      if (words.length < 3) continue
      const ending = words.slice(1).join(' ')
      byEnding.set(ending, (byEnding.get(ending) ?? new Set()).add(thing))
    }
  for (const thing of organizationsOf(things))
    for (const form of [...thing.forms.keys()]) {
      const [only, ...others] = byEnding.get(form) ?? []
      if (only !== undefined && others.length === 0 && !isRegistered(thing)) things.join(only, thing)
    }
}
