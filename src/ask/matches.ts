import type { Cell } from './answer.ts'

/** One step of what carries a row: its words, and the fact or agreement that proves it (none for the curated taxonomy). */
export interface Step {
  readonly words: string
  readonly proof: string | null
}

/** One thing that meets a clause, with the cells that it fills and the steps that carry it. */
export interface Match {
  /** Node id of what is asked for. */
  readonly id: string
  readonly label: string
  readonly name: string
  /** Node id of the thing in the question that it was found from; null where there is none. */
  readonly anchor: string | null
  readonly cells: Readonly<Record<string, Cell>>
  readonly steps: readonly Step[]
  /** Steps of the taxonomy, of broader diseases, families or subsidiaries between {@link anchor} and the question's own words. */
  readonly depth: number
  /** When it began, ISO; null where not said. */
  readonly since: string | null
  /** Whether the licence or deal is exclusive; null where not said. */
  readonly exclusive: boolean | null
}

/** What meets a clause, and the query that found it. */
export interface Matches {
  readonly matches: readonly Match[]
  readonly query: string
  readonly parameters: Readonly<Record<string, unknown>>
}

export const NO_MATCHES: Matches = { matches: [], query: '', parameters: {} }

/** Two sets of matches that were both looked for; a parameter of the second that the first has too gets a number. */
export const joinMatches = (a: Matches, b: Matches): Matches => {
  if (a.query === '') return b
  if (b.query === '') return a
  const parameters: Record<string, unknown> = { ...a.parameters }
  let query = b.query
  for (const [name, value] of Object.entries(b.parameters)) {
    let free = name
    for (let number = 2; free in parameters && parameters[free] !== value; number++) free = `${name}${number}`
    parameters[free] = value
    if (free !== name) query = query.replace(new RegExp(String.raw`\$${name}\b`, 'g'), () => `$${free}`)
  }
  const isSame = query === a.query
  return {
    matches: [...a.matches, ...b.matches],
    query: isSame ? a.query : `${a.query}\n\n${query}`,
    parameters,
  }
}

/** Those of `a` whose thing is in `b` too, with the cells and steps of both. */
export const intersectMatches = (a: Matches, b: Matches): Matches => {
  const joined = joinMatches(a, b)
  const second = new Map<string, Match>()
  for (const match of b.matches) if (!second.has(match.id)) second.set(match.id, match)
  return {
    ...joined,
    matches: a.matches.flatMap((match) => {
      const other = second.get(match.id)
      return other === undefined
        ? []
        : [
            {
              ...match,
              cells: { ...other.cells, ...match.cells },
              steps: [...match.steps, ...other.steps],
              depth: match.depth + other.depth,
            },
          ]
    }),
  }
}
