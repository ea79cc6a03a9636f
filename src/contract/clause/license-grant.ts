import type { ClauseRules } from './clause-rule.ts'

const RIGHTS = String.raw`(?:licen[sc]es?|sub-?licen[sc]es?|rights?)`

/** One party gives the other a licence, or a right to use, under what it owns. */
export const LICENSE_GRANT: ClauseRules = {
  kind: 'LICENSE_GRANT',
  triggers: 'grants grant granted license licence licenses licences sublicense sublicenses licensed right rights'.split(
    ' ',
  ),
  rules: [
    {
      id: 'license-grant/hereby-grants',
      example: 'Subject to this Agreement, Alder hereby grants to Birch an exclusive licence under the Alder Patents.',
      needs: [
        new RegExp(
          String.raw`\b(?:hereby(?: \w+)? grants?|(?:agrees?|agreed) to grant|(?:shall|will|does|do) (?:and does )?(?:hereby,? )?(?:and hereby does,? )?grant|grants(?: to| back)?|provides? an? (?:[\w,-]+ ){0,8}licen[sc]e|hereby licen[sc]es|hereby does,? grant)\b.{0,240}\b${RIGHTS}\b`,
        ),
        /\b(?:licen[sc]es?|sub-?licen[sc]es?|rights? (?:and \w+ )?(?:to|under|in)|rights?,)/,
      ],
      bars: [
        /\b(?:no|not|nor|nothing|neither|none|never)\b.{0,50}\bgrant|\bgrants?\b.{0,60}\bno\b/,
        /\bgrants? (?:to )?(?:any )?(?:third part|other person|security interest|a security)|\bgrants?\b.{0,60}\boption\b|\bright of (?:first|access|inspection|entry)|\bfirst right\b/,

        /\b(?:desires?|wish(?:es)?|to whom|intends?)\b.{0,60}\bgrants?\b/,
        /\b(?:represents?|warrants?) (?:and \w+ )?that\b|\b(?:has|have) (?:not )?granted\b/,
        /\b(?:purchase|subscribe for|acquire) (?:\w+ ){0,4}shares\b|\bstock option/,
      ],
      confidence: 0.9,
    },
    {
      id: 'license-grant/shall-have-licence',
      example: 'After termination Alder shall have a non-exclusive, royalty-free licence to practise the Improvements.',
      needs: [
        /\b(?:shall|will) (?:have|retain|receive|be granted|automatically have|be deemed to have been granted|and hereby (?:is|are) granted)\b[^.;]{0,30}\b(?:an?|the)\b[^.;]{0,120}\b(?:sub)?licen[sc]e\b/,
      ],
      bars: [
        /\b(?:shall|will) (?:not|have no)\b|\bno licen[sc]e/,
        /\boption\b|\bfirst\b/,
        /\bright to (?:terminate|negotiate|enforce|obtain|exploit)/,
      ],
      confidence: 0.75,
    },
    {
      id: 'license-grant/is-granted',
      example: 'Birch is hereby granted a licence to use the Marks.',
      needs: [/\b(?:is|are) (?:hereby )?(?:granted|licen[sc]ed)\b.{0,100}\b(?:licen[sc]e|right to use)/],
      bars: [/\b(?:no|not|nor|nothing)\b/],
      confidence: 0.75,
    },
    {
      id: 'license-grant/right-to-use-property',
      example: 'Birch shall have the right to use the Alder Marks in promoting the Product.',
      needs: [
        /\b(?:shall|will) have (?:\w+ to and )?(?:the |a )?(?:\w+[ -]){0,3}rights?(?: and licen[sc]e)? to (?:use|reproduce|reference|exploit|practi[cs]e)\b.{0,160}\b(?:trademarks?|marks?|data|know-how|technology|intellectual property|patents?|materials|information|name|logo)/,
      ],
      bars: [/\bno right|\bnot have/],
      confidence: 0.6,
    },
    {
      id: 'license-grant/becomes-paid-up',
      example: 'Upon expiry the licences granted to Birch become fully paid-up and perpetual.',
      needs: [
        /\blicen[sc]es?\b.{0,160}\b(?:become|be deemed|be|remain)\b.{0,60}\b(?:fully[- ]paid|paid[- ]up|perpetual|irrevocable)/,
      ],
      bars: [/\b(?:no|not)\b.{0,20}\b(?:become|be deemed)/],
      confidence: 0.7,
    },
    {
      id: 'license-grant/may-sublicense',
      example: 'Birch may grant sublicences under Section 2.1 to its Affiliates.',
      needs: [
        /\b(?:may|shall have the right to|shall be entitled to|has the right to|have the right to|will have the right to|right)\b.{0,60}\b(?:grant|sub-?licen[sc]e)\b.{0,40}(?:\bsub-?licen[sc]e(?:s|es)?\b|\brights\b)/,
      ],
      bars: [/\b(?:not|neither|no|nor)\b.{0,60}\b(?:grant|sublicen)/, /\bgrants to\b/],
      confidence: 0.55,
    },
  ],
}
