import type { DocumentFacts } from '../model/document-facts.ts'
import { claimKey, type Modality, type RelationType } from '../model/fact.ts'
import type { ResolvedThings } from './resolve-things.ts'
import { shortHash } from './short-hash.ts'
import { beliefIn, earliest, type Proof, round, sourceOf } from './source.ts'

/** One claim about two things, with every proof of every document that makes it. */
export interface Claim {
  readonly id: string
  readonly type: RelationType
  readonly from: string
  readonly to: string
  readonly modality: Modality
  /** Belief from independent proofs, less what speaks against it; see {@link beliefIn}. */
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

interface Draft {
  readonly type: RelationType
  readonly from: string
  readonly to: string
  readonly modality: Modality
  readonly proofs: Proof[]
  readonly dates: (string | null)[]
}

/** Proofs in one order whatever the documents' order: the surest first. */
export const inOrder = (proofs: readonly Proof[]): readonly Proof[] => {
  const key = (proof: Proof): string =>
    `${proof.document}|${String(proof.rawStart).padStart(10, '0')}|${proof.rawEnd}|${proof.rule}`
  const unique = new Map(proofs.map((proof) => [key(proof), proof]))
  return [...unique]
    .sort(([a, x], [b, y]) => y.weight * y.confidence - x.weight * x.confidence || (a < b ? -1 : 1))
    .map(([, proof]) => proof)
}

const draftsOf = (documents: readonly DocumentFacts[], { idOf }: ResolvedThings): ReadonlyMap<string, Draft> => {
  const drafts = new Map<string, Draft>()
  for (const facts of documents) {
    const source = sourceOf(facts)
    for (const { type, modality, evidence, ...ends } of facts.relations) {
      const [from, to] = [idOf(facts.id, ends.from), idOf(facts.id, ends.to)]
      if (from === null || to === null || from === to) continue
      const key = claimKey({ type, from, to, modality })
      const [, a = from, b = to] = key.split('|')
      const draft = drafts.get(key) ?? { type, from: a, to: b, modality, proofs: [], dates: [] }
      draft.proofs.push(...evidence.map(source.prove))
      draft.dates.push(source.datedOn)
      drafts.set(key, draft)
    }
  }
  return drafts
}

/** A contradiction takes at most this share of a claim's belief. */
const CONTRADICTION = 0.5

/** Merges what documents claim about the same things; belief, first date and end follow from all of it. */
export const mergeClaims = (documents: readonly DocumentFacts[], things: ResolvedThings): readonly Claim[] => {
  const drafts = draftsOf(documents, things)
  const claims = [...drafts].map(([key, draft]): Claim => {
    const other = (modality: Modality): Draft | undefined => drafts.get(claimKey({ ...draft, modality }))
    const [denied, ended] = draft.modality === 'ASSERTED' ? [other('NEGATED'), other('TERMINATED')] : []
    const proofs = inOrder(draft.proofs)
    const { confidence, sources } = beliefIn(proofs)
    const doubt = denied === undefined ? 0 : CONTRADICTION * beliefIn(denied.proofs).confidence
    const learntOn = earliest(draft.dates)
    const endedOn = ended === undefined ? null : earliest(ended.dates)
    const lastSaid = draft.dates
      .filter((date) => date !== null)
      .sort()
      .at(-1)
    const holdsAgain = endedOn !== null && lastSaid !== undefined && lastSaid > endedOn
    return {
      id: `fact:${shortHash(key)}`,
      type: draft.type,
      from: draft.from,
      to: draft.to,
      modality: draft.modality,
      confidence: round(confidence * (1 - doubt)),
      rule: proofs[0]?.rule ?? '',
      since: null,
      learntOn,
      until: ended === undefined || holdsAgain ? null : (endedOn ?? ''),
      sources,
      proofs,
    }
  })
  return claims.sort((a, b) => (a.id < b.id ? -1 : 1))
}
