import type { Thing, Things } from './thing.ts'

/** Kinds of rules by what they can tell, a bit each. */
const [MARKED, CODED, PLACED, ANY_SHAPE, HEADED, REPEATED, INGREDIENT, PLACED_DRUG] = [1, 2, 4, 8, 16, 32, 64, 128]
const KINDS: readonly (readonly [number, RegExp])[] = [
  // What only a mark or a place says of a product.
  [MARKED, /brand-mark|placed-drug/],
  // The same, and the shape of a code, which no word of a sentence has.
  [CODED, /brand-mark|placed-drug|code-name|short-code|letter-code/],
  // What only a place says of an organization, and what repeats a name.
  [
    PLACED,
    /about-heading|owner|subject-of-announcement|counterparty|called-partner|listed-with|beside-company|acquired|called-company|of-place|enumerated|recalled|short-form/,
  ],
  // A mark, a place, or the shape of a code, which a company's name may have: "Orvane12 Bioscience".
  [ANY_SHAPE, /brand-mark|placed-drug|code-name|recalled/],
  [HEADED, /named-platform|owned-technology/],
  [REPEATED, /about-heading|recalled|short-form/],
  // What only a sentence makes the ingredient of another product.
  [INGREDIENT, /ingredient|recalled/],
  [PLACED_DRUG, /placed-drug/],
]

/** Kinds by rule, of which there are few. */
const kindsKnown = new Map<string, number>()
const kindsOf = (rule: string): number => {
  let kinds = kindsKnown.get(rule)
  if (kinds === undefined) {
    kinds = KINDS.reduce((bits, [kind, rules]) => (rules.test(rule) ? bits | kind : bits), 0)
    kindsKnown.set(rule, kinds)
  }
  return kinds
}

const giveTo = (receiver: Thing, giver: Thing): void => {
  receiver.places.push(...giver.places)
  receiver.confidence = Math.max(receiver.confidence, giver.confidence)
  giver.places.length = 0
  giver.forms.clear()
}

const isOnly = ({ places }: Thing, kind: number): boolean => {
  for (const { rule } of places) if ((kindsOf(rule) & kind) === 0) return false
  return true
}

const count = ({ places }: Thing, kind: number): number => {
  let found = 0
  for (const { rule } of places) if ((kindsOf(rule) & kind) !== 0) found++
  return found
}

/**
 * One name means one kind of thing in a document. A product that only marks and places give away yields to the
 * organization of that name, unless only fewer places speak for the organization; a mark makes a technology where
 * the name also heads a platform, a place where it does so more often, else a drug where it is one elsewhere. An ingredient that is more often named as
 * a drug is that drug.
 */
export const settleTypes = (things: Things): void => {
  const all = things.all()
  let known: readonly Titled[] | undefined
  // As they were before the first of them gave anything up.
  const organizations = (): readonly Titled[] => (known ??= titledOrganizations(all))
  for (const thing of all) {
    if (thing.type !== 'Drug' && thing.type !== 'Technology') continue
    for (const form of [...thing.forms.keys()]) {
      const same = things.findFolded('Organization', form)
      if (same !== undefined && isOnly(same, PLACED) && count(thing, CODED) >= places(same)) {
        organizations()
        giveTo(thing, same)
      } else if (isOnly(thing, ANY_SHAPE)) {
        const organization = (form.includes(' ') ? undefined : bearerOf(organizations(), form)) ?? same
        if (organization !== undefined) giveTo(organization, thing)
      }
    }
    if (thing.type !== 'Drug') continue
    for (const form of thing.forms.keys()) {
      const ingredient = things.findFolded('Substance', form)
      if (ingredient !== undefined && isOnly(ingredient, INGREDIENT) && thing.places.length > ingredient.places.length)
        giveTo(thing, ingredient)
    }
    for (const form of [...thing.forms.keys()]) {
      const technology = things.findFolded('Technology', form)
      if (technology === undefined || technology.places.length === 0) continue
      if (
        isOnly(thing, MARKED) &&
        count(technology, HEADED) > 0 &&
        ((count(technology, HEADED) > 1 && count(thing, PLACED_DRUG) === 0) || places(technology) > places(thing))
      )
        giveTo(technology, thing)
      else if (isOnly(technology, MARKED)) giveTo(thing, technology)
    }
  }
}

/** An organization with its forms at one time. */
interface Titled {
  readonly thing: Thing
  readonly forms: readonly string[]
}

/** The organizations for which more than a place speaks. */
const titledOrganizations = (all: readonly Thing[]): readonly Titled[] => {
  const found: Titled[] = []
  for (const thing of all)
    if (thing.type === 'Organization' && !isOnly(thing, PLACED)) found.push({ thing, forms: [...thing.forms.keys()] })
  return found
}

/** The last organization of which some form holds a word. */
const bearerOf = (organizations: readonly Titled[], word: string): Thing | undefined =>
  organizations.findLast(({ forms }) => forms.some((form) => holdsWord(form, word)))?.thing

const holdsWord = (form: string, word: string): boolean => {
  for (let at = form.indexOf(word); at >= 0; at = form.indexOf(word, at + 1)) {
    const end = at + word.length
    if ((at === 0 || form[at - 1] === ' ') && (end === form.length || form[end] === ' ')) return true
  }
  return false
}

/** Places that speak for a thing by themselves. */
const places = (thing: Thing): number => thing.places.length - count(thing, REPEATED)
