import type { ClauseRules } from './clause-rule.ts'

const MAY_NOT = String.raw`\b(?:(?:shall|will|may|must|does|do|can|agrees?|undertakes?|covenants?|each)(?: (?:that|it|they|and|cause|causes?|ensure|its|their|affiliates|shall|will|also|further|itself|directly|or|indirectly|permit)\b,?){0,8} not\b|neither\b.{0,80}\b(?:shall|will|may)\b|nor (?:shall|will|may)\b|refrain from|prohibited from)`

/** A party may not compete, or work in a field or territory. */
export const NON_COMPETE: ClauseRules = {
  kind: 'NON_COMPETE',
  triggers:
    'compete competes competing competition competitive competitor competitors directly indirectly outside other carry engage'.split(
      ' ',
    ),
  rules: [
    {
      id: 'non-compete/no-competing-product',
      example: 'During the Term Birch shall not develop or sell any Competing Product in the Territory.',
      needs: [
        new RegExp(
          String.raw`${MAY_NOT}.{0,400}\b(?:compet(?:e|es|ing|itive|ition|itor|itors)(?! (?:bid|advantage|law|harm))|similar to|substitut\w+)\b`,
        ),
        /\b(?:develop|manufactur|market|sell|promot|distribut|commerciali[sz]|engage|conduct|compete|participate|carry on|licen[sc]e|offer|own|invest|solicit|work|seek)/,
      ],
      bars: [/\bdisclos|\bconfidential\b/, /\bcourt\b|\blaws?\b.{0,40}\bcompetition/],
      confidence: 0.8,
    },
    {
      id: 'non-compete/not-directly-or-indirectly',
      example: 'Birch shall not, directly or indirectly, conduct clinical work on any other antibody.',
      needs: [
        new RegExp(
          String.raw`${MAY_NOT}.{0,200}\b(?:directly or indirectly|alone or (?:with|in)|itself or (?:with|through)|by itself|on its own|either (?:solely|by itself)|independently|with (?:or through )?(?:any|a) third part(?:y|ies))\b`,
        ),
        /\b(?:develop|commerciali[sz]|market|distribut|promot|sell|engaged?|carry on|conduct|operate|research|clinical)\b.{0,200}\b(?:any|other|such)\b.{0,60}\b(?:products?|business|trade|compounds?|territory|field|program|antibod\w+|therap\w+)/,
      ],
      bars: [
        /\bdisclos|\bconfidential|\b(?:hire|employ)\b|\bassign|\bchallenge\b|\btrademark|\breverse|\bmodif|\bpromotional materials|\bencumb/,
      ],
      confidence: 0.65,
    },
    {
      id: 'non-compete/no-other-product',
      example:
        'Birch shall not promote any product with the same active ingredient in the Territory, other than the Product.',
      needs: [
        new RegExp(
          String.raw`${MAY_NOT}\s?(?:\w+,? ){0,6}(?:develop|manufactur\w*|market|sell|promote|distribute|commerciali[sz]e|clinically develop|conduct)\b.{0,120}\b(?:any|other)\b.{0,30}\b(?:products?|compounds?|inhibitors?|antibod\w+)\b.{0,160}\b(?:other than the|in the (?:field|territory)|during the term|that (?:contains?|targets?|binds?)|containing|directed (?:to|against))`,
        ),
      ],
      bars: [/\bspecification|\badulterated|\bexcept in accordance\b|\bunless\b/],
      confidence: 0.6,
    },
  ],
}
