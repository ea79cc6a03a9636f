import type { ClauseRules } from './clause-rule.ts'

/** Insurance that a party must hold, and the proof of it. */
export const INSURANCE: ClauseRules = {
  kind: 'INSURANCE',
  triggers: 'insurance insured insurer insurers self-insure self-insurance policy policies coverage'.split(' '),
  rules: [
    {
      id: 'insurance/shall-maintain',
      example: 'Birch shall maintain product liability insurance of at least $5,000,000 per occurrence.',
      needs: [
        /\binsur(?:ance|ed|ers?|e)\b|\bself-insur/,
        /\b(?:maintain(?:s|ed|ing)?|obtain|procure|carry|carries|keep|hold|secure|provide|provided?|furnish|effect|take out|certificates?|evidence|policy|policies|coverages?|covered|sufficiently|named|additional insured|self-insur\w+)\b/,
        /\b(?:shall|will|agrees?|must|undertakes?|warrants?|represents?|has|have|may|are|is)\b/,
      ],
      bars: [
        /\b(?:social|unemployment|health|medical|life|dental|employment|national) insurance|\binsurance (?:benefits|proceeds)|\bindemnify\b.{0,200}\bharmless|\bincoterms|\bcif\b|\bcip\b|\bcosts? of\b.{0,60}\binsurance|\bfreight\b|\btaxes\b|\binsurance compan(?:y|ies) (?:and|or) (?:banks|lenders)/,
      ],
      confidence: 0.8,
    },
    {
      id: 'insurance/under-its-heading',
      example:
        '9. Insurance. Birch shall maintain product liability insurance. Such policies shall be primary and name Alder.',
      follows: true,
      needs: [/\b(?:insur\w+|polic(?:y|ies)|coverages?|per occurrence|deductibles?|carriers?)\b/],
      heading: /\binsurance\b/,
      confidence: 0.7,
    },
  ],
}
