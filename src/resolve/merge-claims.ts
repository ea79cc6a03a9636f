import type { DocumentFacts } from '../model/document-facts.ts'
import { claimKey, type Modality, type RelationType } from '../model/fact.ts'
import { Belief } from './belief.ts'
import { compareText } from './compare-text.ts'
import { shortHash } from './short-hash.ts'
import { SortedList } from './sorted-list.ts'
import { type IdOf, type Proof, round, sourceOf } from './source.ts'

/** One claim about two things, with every proof of every document that makes it. */
export interface Claim {
  readonly id: string
  readonly type: RelationType
  readonly from: string
  readonly to: string
  readonly modality: Modality
  /** Belief from independent proofs, less what speaks against it; see {@link Belief}. */
  readonly confidence: number
  /** The rule of the best proof. */
  readonly rule: string
  /** When it began to hold, where the claim itself fixes that; null leaves it to its agreements. */
  readonly since: string | null
  readonly learntOn: string | null
  /** When it ceased to hold, by a claim that says so; `''` where that claim has no date; null while it holds. */
  readonly until: string | null
  readonly sources: number
  readonly proofs: readonly Proof[]
}

/** A claim without its proofs. */
export type ClaimHead = Omit<Claim, 'proofs'>

/** One document's word on a claim, about the world's things. */
export interface ClaimTelling extends Pick<Claim, 'id' | 'type' | 'from' | 'to' | 'modality' | 'proofs'> {
  readonly document: string
  readonly datedOn: string | null
}

/** Proofs in one order whatever the documents' order: the surest first. */
export const inOrder = (proofs: readonly Proof[]): readonly Proof[] => {
  const key = (proof: Proof): string =>
    `${proof.document}|${String(proof.rawStart).padStart(10, '0')}|${proof.rawEnd}|${proof.rule}`
  const unique = new Map(proofs.map((proof) => [key(proof), proof]))
  return [...unique]
    .sort(([a, x], [b, y]) => y.weight * y.confidence - x.weight * x.confidence || compareText(a, b))
    .map(([, proof]) => proof)
}

/** What a document claims; a claim of a thing about itself is none. */
export const claimTellingsOf = (facts: DocumentFacts, idOf: IdOf): readonly ClaimTelling[] => {
  const source = sourceOf(facts)
  const tellings = new Map<string, Omit<ClaimTelling, 'proofs'> & { readonly proofs: Proof[] }>()
  for (const { type, modality, evidence, ...ends } of facts.relations) {
    const [from, to] = [idOf(facts.id, ends.from), idOf(facts.id, ends.to)]
    if (from === null || to === null || from === to) continue
    const key = claimKey({ type, from, to, modality })
    const proofs = evidence.map(source.prove)
    const known = tellings.get(key)
    if (known !== undefined) {
      known.proofs.push(...proofs)
      continue
    }
    const [, a = from, b = to] = key.split('|')
    const { id: document, datedOn } = source
    tellings.set(key, { id: `fact:${shortHash(key)}`, type, from: a, to: b, modality, document, datedOn, proofs })
  }
  return [...tellings.values()].map((telling) => ({ ...telling, proofs: inOrder(telling.proofs) }))
}

/** What all modalities of a claim share. */
export const claimTopic = ({ type, from, to }: Pick<Claim, 'type' | 'from' | 'to'>): string => `${type}|${from}|${to}`

/** What many documents' word on one claim comes to; a document comes or goes at a cost that does not hang on how many. */
class Tally {
  readonly belief = new Belief()
  readonly #dates = new SortedList<string>(compareText)
  readonly #best = new SortedList<ClaimTelling>((a, b) => {
    const [x, y] = [a.proofs[0], b.proofs[0]]
    const by = (y?.weight ?? 0) * (y?.confidence ?? 0) - (x?.weight ?? 0) * (x?.confidence ?? 0)
    return by || compareText(a.document, b.document)
  })

  constructor(tellings: Iterable<ClaimTelling>) {
    for (const telling of tellings) this.add(telling)
  }

  add(telling: ClaimTelling): void {
    this.belief.add(telling.document, telling.proofs)
    this.#best.add(telling)
    if (telling.datedOn !== null) this.#dates.add(telling.datedOn)
  }

  remove(telling: ClaimTelling): void {
    this.belief.remove(telling.document, telling.proofs)
    this.#best.remove(telling)
    if (telling.datedOn !== null) this.#dates.remove(telling.datedOn)
  }

  get rule(): string {
    return this.#best.first?.proofs[0]?.rule ?? ''
  }

  get firstSaid(): string | null {
    return this.#dates.first ?? null
  }

  get lastSaid(): string | null {
    return this.#dates.last ?? null
  }
}

/** Fewer tellings than this are tallied when they are asked for. */
const FEW = 32

/** All that documents say of one claim in one modality. */
class Tellings {
  readonly all = new Set<ClaimTelling>()
  #tally: Tally | null = null

  add(telling: ClaimTelling): void {
    this.all.add(telling)
    this.#tally?.add(telling)
  }

  remove(telling: ClaimTelling): void {
    this.all.delete(telling)
    this.#tally?.remove(telling)
  }

  get tally(): Tally {
    if (this.#tally !== null) return this.#tally
    const tally = new Tally(this.all)
    if (this.all.size >= FEW) this.#tally = tally
    return tally
  }
}

/** A contradiction takes at most this share of a claim's belief. */
const CONTRADICTION = 0.5

/** Merges what documents claim on one topic; belief, first date and end follow from all of it. */
export class ClaimGroup {
  readonly #byModality = new Map<Modality, Tellings>()

  get isEmpty(): boolean {
    return this.#byModality.size === 0
  }

  add(telling: ClaimTelling): void {
    const tellings = this.#byModality.get(telling.modality) ?? new Tellings()
    tellings.add(telling)
    this.#byModality.set(telling.modality, tellings)
  }

  remove(telling: ClaimTelling): void {
    const tellings = this.#byModality.get(telling.modality)
    tellings?.remove(telling)
    if (tellings?.all.size === 0) this.#byModality.delete(telling.modality)
  }

  /** The claims without their proofs. */
  heads(): readonly ClaimHead[] {
    return [...this.#byModality.values()].flatMap(({ all, tally }) => {
      const [first] = all
      return first === undefined ? [] : [this.#head(first, tally)]
    })
  }

  claims(): readonly Claim[] {
    return this.heads().map((head) => {
      const tellings = [...(this.#byModality.get(head.modality)?.all ?? [])]
      return { ...head, proofs: inOrder(tellings.flatMap(({ proofs }) => proofs)) }
    })
  }

  #head({ id, type, from, to, modality }: ClaimTelling, tally: Tally): ClaimHead {
    const asserted = modality === 'ASSERTED'
    const denied = asserted ? this.#byModality.get('NEGATED')?.tally : undefined
    const ended = asserted ? this.#byModality.get('TERMINATED')?.tally : undefined
    const doubt = denied === undefined ? 0 : CONTRADICTION * denied.belief.confidence
    const { rule, belief, firstSaid, lastSaid } = tally
    const endedOn = ended?.firstSaid ?? null
    const holdsAgain = endedOn !== null && lastSaid !== null && lastSaid > endedOn
    return {
      id,
      type,
      from,
      to,
      modality,
      confidence: round(belief.confidence * (1 - doubt)),
      rule,
      since: null,
      learntOn: firstSaid,
      until: ended === undefined || holdsAgain ? null : (endedOn ?? ''),
      sources: belief.sources,
    }
  }
}
