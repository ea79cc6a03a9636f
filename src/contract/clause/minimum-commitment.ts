import type { ClauseRules } from './clause-rule.ts'

/** A least order, purchase, payment or effort in a period. */
export const MINIMUM_COMMITMENT: ClauseRules = {
  kind: 'MINIMUM_COMMITMENT',
  triggers: 'minimum minimums least less fewer binding shortfall take-or-pay'.split(' '),
  rules: [
    {
      id: 'minimum-commitment/purchase-at-least',
      example: 'Birch shall purchase at least 500 units of the Product in each Contract Year.',
      needs: [
        /\b(?:shall|will|agrees? to|must|commits? to|required to|obligated to)\b.{0,160}\b(?:purchase|order|buy|pay|sell|perform|spend|deliver|supply|invest|staff(?:ed)?|maintain|dedicate|provide|place)\b.{0,200}\b(?:at least|a minimum|minimum|not? (?:less|fewer) than)\b/,
        /\b(?:units?|vials?|batch(?:es)?|kilograms?|kg|doses?|quantit(?:y|ies)|purchase|orders?|requirements|fte|sales representatives|details?|calls|per (?:year|calendar|quarter|month|annum)|each (?:contract |calendar )?(?:year|quarter)|annual(?:ly)?|\$|€|£|usd|dollars)\b|[$€£]/,
      ],
      bars: [
        /\bdays?['’]? (?:prior |advance |written )*notice|\bnotice of (?:at least|not less)|\bat least (?:\w+ )?(?:\(\d+\) )?(?:business |calendar )?(?:days?|months?) (?:prior|before|in advance|notice)/,
        /\b(?:commercially )?reasonable efforts\b|\bnot (?:otherwise )?(?:be )?(?:obligated|required)|\bin advance\b/,
        /\binsurance|\bcoverage|\brecords\b|\bmeet(?:ing)?s? (?:at least|in person)|\bcommittee\b|\bshelf[- ]life|\binspect|\baudit|\bretain\b/,
      ],
      confidence: 0.7,
    },
    {
      id: 'minimum-commitment/minimum-named',
      example: 'If Birch fails to meet the Minimum Annual Purchase, Alder may end the exclusivity.',
      needs: [
        /\bminimum (?:\w+ ){0,3}(?:purchases?|orders?|quantit(?:y|ies)|commitments?|requirements?|royalt(?:y|ies)|payments?|sales|amounts?|volumes?|efforts|spend|level|annual|batch)\b|\b(?:purchase|order|annual|sales|pde|detail\w*) minimums?\b|\btake[- ]or[- ]pay\b|\bfirm (?:purchase )?orders?\b.{0,40}\b(?:binding|commit)|\b(?:purchase|volume) shortfall/,
        /\b(?:shall|will|may|must|fails?|does not)\b/,
      ],
      bars: [
        /\befforts to\b|\binsurance|\blimits?\b|\bwage|\bcoverage|\bminimum (?:standards?|requirements? (?:of|under|for) (?:applicable|law|gmp))|\bfda\b/,
      ],
      confidence: 0.6,
    },
  ],
}
