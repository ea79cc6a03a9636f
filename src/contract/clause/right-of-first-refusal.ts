import type { ClauseRules } from './clause-rule.ts'

/** A right to be asked first, or an option to buy or to license. */
export const RIGHT_OF_FIRST_REFUSAL: ClauseRules = {
  kind: 'RIGHT_OF_FIRST_REFUSAL',
  triggers: 'first option options negotiate negotiation negotiations refusal offer'.split(' '),
  rules: [
    {
      id: 'right-of-first-refusal/right-of-first',
      example: 'Birch shall have a right of first refusal to distribute any Improved Product.',
      needs: [
        /\b(?:right of (?:first|last) (?:refusal|offer|negotiation|notice|discussion|look|opportunity)|(?:right of )?first (?:right|option|opportunity) to (?:negotiate|purchase|acquire|license|obtain|enter|offer|make an offer)|rof[rno]\b)/,
      ],
      bars: [/\bnot (?:constitute|be (?:deemed|construed))|\bthird party claim|\bindemn|\bventure capital/],
      confidence: 0.85,
    },
    {
      id: 'right-of-first-refusal/option-to-license',
      example: 'Alder hereby grants to Birch an exclusive option to obtain a licence to the Compound.',
      needs: [
        /\boption\b(?! (?:plan|agreement|pool))/,
        /\b(?:grants?|granted|shall have|will have|has)\b.{0,200}\boption (?:to|,|under|for|right|\(|exercisable)|\boption to (?:acquire|purchase|license|obtain|negotiate|enter|co-?promote|co-?develop|extend the)\b/,
      ],
      bars: [
        /\boption (?:plan|of|to (?:defend|participate|assume|control))\b|\boption to (?:terminate|renew|extend|cure|either|require|audit|return)|\bat (?:its|their|\w+['’]s) (?:sole )?option\b/,
      ],
      confidence: 0.7,
    },
    {
      id: 'right-of-first-refusal/exercises-option',
      example: 'Birch may exercise the Option by written notice within ninety days.',
      needs: [/\b(?:exercises?|exercised|exercising|exercise of)\b.{0,50}\boption\b/],
      bars: [/\bstock option|\boption (?:to terminate|plan)|\brenew/],
      confidence: 0.6,
    },
    {
      id: 'right-of-first-refusal/exclusive-negotiation',
      example:
        'Upon such notice the Parties shall negotiate exclusively and in good faith a licence for up to sixty days.',
      needs: [
        /\bnegotiat(?:e|es|ing|ions?)\b/,
        /\b(?:exclusiv\w+|negotiation period|not (?:negotiate|enter into)|prior to (?:\w+ )?(?:negotiat|offering|entering)|notice of interest|third part(?:y|ies))\b/,
        /\blicen[sc]e\b|\brights?\b|\bdefinitive agreement\b|\bacquire\b/,
        /\b(?:desires?|wish(?:es)?|intends?|elects?|decides?|determines?|interested|fails?|period of|days)\b/,
      ],
      bars: [/\bdispute|\barbitrat|\bmediat|\binfring|\bsettle/],
      confidence: 0.55,
    },
  ],
}
