import type { ClauseRules } from './clause-rule.ts'

const MAY_NOT = String.raw`\b(?:shall not|will not|may not|agrees? not to|neither party (?:shall|will|may)|(?:shall|will) (?:\w+ ){0,3}(?:not|refrain from)|(?:shall|will) (?:\w+ ){0,8}(?:its|their) affiliates not to|undertakes? not to|covenants? not to|you will not|must not)\b`

/** A party may not compete, or work in a field or territory. */
export const NON_COMPETE: ClauseRules = {
  kind: 'NON_COMPETE',
  triggers:
    'compete competing competition competitive competitor competitors directly indirectly outside other carry engage'.split(
      ' ',
    ),
  rules: [
    {
      // "During the Term Birch shall not develop or sell any Competing Product in the Territory."
      id: 'non-compete/no-competing-product',
      needs: [
        new RegExp(String.raw`${MAY_NOT}.{0,400}\b(?:compet(?:e|es|ing|itive|itor|itors)|similar to|substitut\w+)\b`),
        /\b(?:develop|manufactur|market|sell|promot|distribut|commerciali[sz]|engage|conduct|compete|participate|carry on|licen[sc]e|offer|own|invest|solicit|work|seek)/,
      ],
      bars: [
        /\bmeans\b|^["“]/,
        /\bcompetitive bid|\bcompetitive advantage|\bdisclos|\bconfidential\b/,
        /\bcompetent\b.{0,40}\bnot be enforce/,
      ],
      confidence: 0.8,
    },
    {
      // "Birch shall not, directly or indirectly, conduct clinical work on any other Kinase Inhibitor."
      id: 'non-compete/not-directly-or-indirectly',
      needs: [
        new RegExp(
          String.raw`${MAY_NOT}.{0,200}\b(?:directly or indirectly|alone or (?:with|in)|itself or (?:with|through)|by itself|on its own|either (?:solely|by itself))\b`,
        ),
        /\b(?:develop|commerciali[sz]|market|distribut|promot|sell|engaged?|carry on|conduct|operate)\b.{0,200}\b(?:any|other|such)\b.{0,60}\b(?:products?|business|trade|compound|territory|field|program)/,
      ],
      bars: [
        /\bmeans\b|^["“]/,
        /\bdisclos|\bconfidential|\bsolicit or (?:hire|employ)|\bassign|\bpatent challenge|\bchallenge\b|\btrademark/,
      ],
      confidence: 0.65,
    },
    {
      // "King shall not promote any product that contains the same active ingredient, other than the Product."
      id: 'non-compete/no-other-product',
      needs: [
        new RegExp(
          String.raw`${MAY_NOT}\s?(?:\w+,? ){0,6}(?:develop|manufactur\w*|market|sell|promote|distribute|commerciali[sz]e|clinically develop|conduct)\b.{0,120}\b(?:any|other)\b.{0,30}\b(?:products?|compounds?|inhibitors?|antibod\w+)\b.{0,160}\b(?:other than the|in the (?:field|territory)|during the term|that (?:contains?|targets?|binds?))`,
        ),
      ],
      bars: [
        /\bmeans\b|^["“]/,
        /\bunless (?:such|the) product (?:has|meets)|\bspecification|\badulterated|\bexcept in accordance\b/,
      ],
      confidence: 0.6,
    },
  ],
}
