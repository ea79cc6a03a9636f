import type { ClauseRules } from './clause-rule.ts'

const SHARE = String.raw`(?:net sales|gross sales|sales|revenues?|profits?|gross margin|net income|proceeds|sublicens\w+ (?:income|revenue)|purchase price|selling price)`

/** Royalties, a share of profit, of margin or of revenue. */
export const REVENUE_SHARING: ClauseRules = {
  kind: 'REVENUE_SHARING',
  triggers:
    'royalty royalties profit profits revenue revenues commission commissions margin sales share proceeds percent percentage % net'.split(
      ' ',
    ),
  rules: [
    {
      id: 'revenue-sharing/shall-pay-royalty',
      example: 'Birch shall pay to Alder a royalty of five percent of Net Sales.',
      needs: [
        /\b(?:shall|will|agrees? to|must|hereby)\b.{0,200}\b(?:pay|make|owe|compensate|remit)\b.{0,200}\b(?:royalt(?:y|ies)|commissions?)\b/,
        /\bnet sales\b|\brates?\b|%|\bpercent|\bequal to\b|\bof (?:the )?(?:net|gross)\b|\broyalt(?:y|ies) (?:on|of|at|to)\b|\b(?:a|an|the following|quarterly|tiered|running) (?:\w+[- ]){0,3}royalt/,
      ],
      bars: [
        /\blate\b|\binterest (?:at|on)|\bwithhold|\bunderpa|\boverpa|\baudit|\bthird part(?:y|ies) (?:for|pursuant)/,
        /\bnot be (?:required|obligated) to pay\b/,
      ],
      confidence: 0.85,
    },
    {
      id: 'revenue-sharing/share-of-profit',
      example: 'Alder shall receive 40% of the Gross Margin.',
      needs: [
        new RegExp(
          String.raw`\b(?:share|split|divide|pay|paid|receive|entitled to|retain|allocated?)\b.{0,200}(?:\bpercent(?:age)?(?: \([^)]*\))?|%|\bequally|\bshare|\bportion|\bhalf|\bone-half|\[[*\s]+\]) ?.{0,40}\b(?:of|in)\b.{0,40}\b${SHARE}\b|\b(?:share|split|divide)\b.{0,40}\b(?:net profit|profits? (?:and|or) loss|profit\/loss|net profits?)\b`,
        ),
      ],
      bars: [
        /\bpurchase all\b|\bsales force|\bshareholder|\bsales representative|\bcost of|\bshare (?:equally )?(?:the )?costs|\btax/,
      ],
      confidence: 0.65,
    },
    {
      id: 'revenue-sharing/royalty-is-reduced',
      example: 'Where there is no Valid Claim the royalty rates are reduced by half.',
      needs: [
        /\broyalt(?:y|ies)\b/,
        /\b(?:reduced?|deduct|credit|offset|step[- ]down)\b/,
        /\bnet sales|\brates?\b|\bpayable|\bdue\b/,
      ],
      bars: [/\blate\b|\bwithh|\btax(?:es)?\b|\bno (?:reduction|deduction)/],
      confidence: 0.5,
    },
  ],
}
