/** What a name that no lexicon has may be; NONE is everything that the graph has no place for. */
export const NAME_CLASSES = ['NONE', 'Organization', 'Drug', 'Substance', 'Technology', 'Target'] as const
export type NameClass = (typeof NAME_CLASSES)[number]

/** Weights of features, by kind and value, each in the order of {@link NAME_CLASSES}. */
export type NameWeights = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>

/** A multinomial logistic model, and the least chance at which a name is given each class. */
export interface NameModel {
  readonly thresholds: Readonly<Record<string, number>>
  readonly weights: NameWeights
}

/** The chances of each class, in the order of {@link NAME_CLASSES}, from the sums of weights. */
export const chancesOf = (sums: Float64Array): Float64Array => {
  const most = Math.max(...sums)
  let total = 0
  const chances = sums.map((sum) => {
    const part = Math.exp(sum - most)
    total += part
    return part
  })
  return chances.map((part) => part / total)
}
