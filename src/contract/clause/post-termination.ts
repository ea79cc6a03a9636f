import type { ClauseRules } from './clause-rule.ts'

const END = String.raw`(?:expir(?:y|ation)|terminat(?:ion|ed)|ends?)`
const DUTY = /\b(?:shall|will|agrees? to|must|may|is entitled to|are entitled to|continue)\b/
const IDLE =
  /\b(?:surviv\w+|shall not (?:relieve|affect|release|prejudice|limit)|without prejudice|not relieve|no effect on|accrued (?:prior|rights))\b/

/** Duties after the agreement ends: transition, last sales, return, payments, records. */
export const POST_TERMINATION: ClauseRules = {
  kind: 'POST_TERMINATION',
  triggers: 'termination expiration expiry terminated terminates sell-off wind-down thereafter transition'.split(' '),
  rules: [
    {
      id: 'post-termination/upon-end-shall',
      example: 'Upon termination of this Agreement Birch shall return all unsold Product to Alder.',
      needs: [
        new RegExp(
          String.raw`(?:^|[.,;:)] )(?:\(\w{1,3}\) |[a-z][.)] |\d[\d.]* )*(?:notwithstanding [^,]{1,60}, |in addition,? |subject to [^,]{1,60}, )?(?:upon|following|after|on|in (?:the )?(?:event|case) of|within|if|at|as of|immediately (?:upon|following)|promptly (?:upon|following|after))\b.{0,120}\b${END}\b`,
        ),
        /\b(?:shall|will|agrees? to|may|must|entitled to)\b.{0,200}\b(?:return|transfer|provide|pay|deliver|cease|continue|assign|complete|sell|purchase|destroy|cooperate|co-operate|assist|supply|refund|reimburse|grant|wind|discontinue|negotiate|make available)\b/,
      ],
      bars: [
        IDLE,
        /\bmay terminate\b|\bright to terminate\b/,
        /\bgovern|\binfring|\bcourt\b|\bconfidential information\b|\binsurance\b|\binitial term|\brenew|\bbankrupt/,
      ],
      confidence: 0.7,
    },
    {
      id: 'post-termination/for-a-time-after-end',
      example: 'Birch may sell its stock for six months after the termination of this Agreement.',
      needs: [
        new RegExp(
          String.raw`\b(?:for|within|at least|not less than|period of)\b.{0,100}(?:\b(?:years?|months?|days?|period)\b|\[[*\s]+\]).{0,30}\b(?:after|following)\b.{0,60}\b${END}\b`,
        ),
        DUTY,
      ],
      bars: [
        /\bconfidential|\bsolicit|\bnon-?disclosure|\bnot use\b|\binsurance\b|\baudit|\binitial term|\bprior to the expiration|\bnon-?compet/,
        IDLE,
        /\bmay terminate\b/,
      ],
      confidence: 0.6,
    },
  ],
}
