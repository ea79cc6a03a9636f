import type { ClauseRules } from './clause-rule.ts'

const MADE = String.raw`(?:inventions?|improvements?|developments?|intellectual property|work product|works?|deliverables?|know-how|patents?|results|discover(?:y|ies)|data|ip\b|iprs?|copyrights?|trademarks?|regulatory (?:approvals?|filings|materials))`

/** What one party makes becomes the other's. */
export const IP_ASSIGNMENT: ClauseRules = {
  kind: 'IP_ASSIGNMENT',
  triggers: 'assign assigns assigned assignment own owned owns property hire vest title'.split(' '),
  rules: [
    {
      id: 'ip-assignment/hereby-assigns',
      example: 'Alder hereby assigns to Birch all right, title and interest in the Birch Inventions.',
      needs: [
        /\b(?:hereby|shall|will|agrees? to|does hereby|undertakes? to|and does|shall cause|hereby does)(?:,? (?:and |does |hereby |promptly |irrevocably |unconditionally |cause |to be |transfer,? |convey,? |grant,? |or |agrees? to |shall |ensure that |its |their |affiliates |agree to ))*,? ?(?:transfer,? (?:and )?)?(?:assigns?|be assigned|transfer and assign)\b/,
        new RegExp(
          String.raw`\b(?:right,? title|rights?,? titles?|all (?:of its )?rights|entire right|title and interest|ownership|${MADE})`,
        ),
      ],
      bars: [
        /\b(?:not|neither|nor)\b.{0,60}\bassign|\bassign(?:ed)? (?:or \w+ )?this agreement|\bassign (?:its|any|all|their) (?:rights|obligations)\b.{0,30}\b(?:under|hereunder)/,
        /\bin no event\b.{0,40}\bassign|\bcopy\b/,
        /\bassigned (?:to (?:it|such party) )?(?:under|in) the (?:development|research|project)/,
        /\bemployees?\b.{0,80}\b(?:are|is) (?:obligated|required|bound)/,
      ],
      confidence: 0.8,
    },
    {
      id: 'ip-assignment/made-by-one-owned-by-other',
      example: 'All Inventions made by Alder in the Services shall be the sole property of Birch.',
      needs: [
        new RegExp(
          String.raw`\b${MADE}.{0,400}\b(?:shall be|will be|are|is|shall become|become|remain|shall vest|vest)\b.{0,60}\b(?:(?:sole|exclusive|absolute)(?: and exclusive)? property of|(?:solely |exclusively )?owned (?:solely |exclusively )?by|vest(?:ed)? in|property of)\b|\b(?:shall|will) (?:solely |exclusively )?own\b.{0,120}\b${MADE}`,
        ),
        /\b(?:made|developed|conceived|created|generated|reduced to practice|arising|result(?:s|ing)?|invented|discovered|relat(?:ed|ing|e) to|improvements|pursuant to)\b/,
        /\b(?:by or on behalf of|by|performance|either party|services|agents|employees|improvement)\b/,
      ],
      bars: [
        /\bjoint(?:ly)?\b|\beach party (?:shall|will)\b|\b(\w+) (?:shall|will) (?:\w+ )?own\b.{0,300}\b(?:solely|made|developed|conceived)\b.{0,40}\bby (?:or on behalf of )?(?:\1|it|its)\b|\bby (?:or on behalf of )?(\w+)\b.{0,200}\b(?:owned (?:solely |exclusively )?by|property of) (?:such party|\2)\b/,
        /\b(?:existing|owned (?:or controlled )?(?:by \w+ )?(?:prior to|as of|before))\b|\bprior to the effective date|\bconfidential information (?:shall|will) (?:be|remain)/,
        /\bremain(?:s)?\b.{0,40}\b(?:property|owned)/,
      ],
      confidence: 0.65,
    },
    {
      id: 'ip-assignment/work-for-hire',
      example: 'The Deliverables are works made for hire.',
      needs: [/\bworks?[- ](?:made[- ])?for[- ]hire\b/],
      confidence: 0.8,
    },
  ],
}
