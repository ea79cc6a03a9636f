/** How well a clustering agrees with the true one, element by element (Bagga and Baldwin 1998). */
export interface Agreement {
  readonly precision: number
  readonly recall: number
}

/** B-cubed precision and recall of found clusters against true ones, given both clusters' names of each element. */
export const bCubed = (elements: readonly { readonly found: string; readonly truth: string }[]): Agreement => {
  const count = (keyOf: (element: (typeof elements)[number]) => string): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>()
    for (const element of elements) counts.set(keyOf(element), (counts.get(keyOf(element)) ?? 0) + 1)
    return counts
  }
  const both = count(({ found, truth }) => `${found}\t${truth}`)
  const [inFound, inTruth] = [count(({ found }) => found), count(({ truth }) => truth)]
  const mean = (share: (element: (typeof elements)[number]) => number): number =>
    elements.reduce((sum, element) => sum + share(element), 0) / elements.length
  const shared = ({ found, truth }: (typeof elements)[number]): number => both.get(`${found}\t${truth}`) ?? 0
  return {
    precision: mean((element) => shared(element) / (inFound.get(element.found) ?? 1)),
    recall: mean((element) => shared(element) / (inTruth.get(element.truth) ?? 1)),
  }
}
