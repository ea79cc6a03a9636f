import type { Agreement } from '../model/agreement.ts'
import { claimKey, type Fact } from '../model/fact.ts'
import type { Named } from '../model/reading.ts'
import type { Span } from '../model/span.ts'

/** Sentences that a fact keeps as its evidence. */
const MOST = 3

/**
 * `licenses-to/sides-of-the-agreement`: a licence in force whose licensor and licensee the agreement as a whole tells,
 * by who is paid and who may use what, though no one sentence says who licenses to whom. One sentence must name both.
 */
export const findAgreedLicences = (
  named: Named,
  agreements: readonly Agreement[],
  facts: readonly Fact[],
): readonly Fact[] => {
  const known = new Set(facts.map(claimKey))
  const names = isNamedIn(named)
  return agreements.flatMap(({ type, status, parties, evidence }): readonly Fact[] => {
    const [licensor, ...otherLicensors] = parties.filter(({ role }) => role === 'LICENSOR')
    const [licensee, ...otherLicensees] = parties.filter(({ role }) => role === 'LICENSEE')
    if (type !== 'LICENSE' && type !== 'COLLABORATION') return []
    if (status === 'PROPOSED' || licensor === undefined || licensee === undefined || evidence.length === 0) return []
    if (otherLicensors.length + otherLicensees.length > 0 || licensor.org === licensee.org) return []
    const claim = {
      kind: 'Fact',
      type: 'LICENSES_TO',
      from: licensor.org,
      to: licensee.org,
      modality: 'ASSERTED',
    } as const
    const opposite = { ...claim, from: claim.to, to: claim.from }
    const told = [claim, { ...claim, modality: 'TERMINATED' as const }, opposite].some((other) =>
      known.has(claimKey(other)),
    )
    if (told || evidence.every((span) => isUnsure(facts, claim, span))) return []
    if (!evidence.some((span) => names(span, licensor.org) && names(span, licensee.org))) return []
    known.add(claimKey(claim))
    const proof = evidence.slice(0, MOST).map(({ start, end }) => ({
      start,
      end,
      rule: 'licenses-to/sides-of-the-agreement',
      confidence: 0.75,
    }))
    return [{ ...claim, confidence: 0.75, evidence: proof }]
  })
}

/** True where the words of a span tell a licence as planned, possible or denied: "Analysts said X would license …". */
const isUnsure = (
  facts: readonly Fact[],
  { from, to }: Pick<Fact, 'from' | 'to'>,
  span: Pick<Span, 'start' | 'end'>,
): boolean =>
  facts.some(
    (fact) =>
      fact.type === 'LICENSES_TO' &&
      fact.from === from &&
      fact.to === to &&
      fact.modality !== 'ASSERTED' &&
      fact.modality !== 'TERMINATED' &&
      fact.evidence.some((proof) => proof.start < span.end && span.start < proof.end),
  )

/** Whether a sentence that a span touches names an organization. */
const isNamedIn = ({ mentions, sentences }: Named): ((span: Pick<Span, 'start' | 'end'>, org: string) => boolean) => {
  const places = new Map<string, number[]>()
  for (const { entity, type, sentence } of mentions)
    if (type === 'Organization') {
      const known = places.get(entity)
      if (known === undefined) places.set(entity, [sentence])
      else known.push(sentence)
    }
  return (span, org) =>
    places.get(org)?.some((sentence) => {
      const whole = sentences[sentence]
      return whole !== undefined && whole.start < span.end && span.start < whole.end
    }) ?? false
}
