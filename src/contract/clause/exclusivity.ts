import type { ClauseRules } from './clause-rule.ts'

/** "exclusive" that is not "non-exclusive". */
const EXCLUSIVE = String.raw`(?<!non[-\s­]{0,2})(?<!not |co-)\bexclusive`

/** One party deals only with the other in something. */
export const EXCLUSIVITY: ClauseRules = {
  kind: 'EXCLUSIVITY',
  triggers:
    'exclusive exclusively exclusivity sole solely co-exclusive requirements appoint engage another anyone distributor commitments'.split(
      ' ',
    ),
  rules: [
    {
      id: 'exclusivity/exclusive-grant',
      example: 'Alder hereby grants to Birch an exclusive licence to sell the Product in the Territory.',
      needs: [
        new RegExp(
          String.raw`\b(?:grants?|grant to|appoints?|provides?|shall have|will have|retains?|shall retain|obtains?|accepts?)\b.{0,160}${EXCLUSIVE}\b[^.;]{0,100}\b(?:licen[sc]es?|rights?|distributor|supplier|agent|option|provider|manufacturer|reseller|representative)\b`,
        ),
      ],
      bars: [
        /\bexclusive (?:jurisdiction|remed|propert|owner|venue|control|rights?,? (?:\[[*\s]+\] )?(?:but not the obligation,? )?(?:and (?:authority|responsibility) )?to (?:control|prosecute|enforce|defend|terminate|determine|decide|file|settle|bring|institute|elect|initiate|maintain|conduct|seek|respond))/,
        /\b(?:desires?|wish(?:es)?) to\b/,
        /\b(?:represents?|warrants?) (?:and \w+ )?that\b/,
        /\bexclusive (?:right,? )?title\b/,
      ],
      confidence: 0.85,
    },
    {
      id: 'exclusivity/deals-exclusively',
      example: 'Birch shall purchase all of its requirements of Product exclusively from Alder.',
      needs: [
        /\b(?:exclusively|solely|requirements)\b/,
        /\b(?:purchase|buy|order|obtain|source|supply|sell|work|deal|procure|manufacture|use)\b.{0,160}\b(?:exclusively|solely)\b|\bexclusively (?:supply|purchase|sell|manufacture|deal|work|promote|distribute|buy|from|through)|\b(?:all|one hundred percent|100%) (?:\(?100%\)? )?of (?:its|their|\w+['’]s)(?: \w+){0,3} requirements\b/,
        /\b(?:shall|will|agrees?|must|undertakes?)\b/,
      ],
      bars: [
        /\bsolely (?:for|to|as|in|by|with respect|responsible|liable|on|because|due|upon|within|out of)\b/,
        /\bexclusively (?:own|by the courts|in the courts|governed|responsible|for|to)\b|\bown(?:ed|s)? (?:solely|exclusively)/,
        /\bconfidential|\binspect|\baudit/,
      ],
      confidence: 0.7,
    },
    {
      id: 'exclusivity/no-one-else',
      example: 'Alder shall not appoint any other distributor of the Product in the Territory.',
      needs: [
        /\b(?:shall not|will not|agrees? not to|agrees? that it shall not|may not)\b.{0,60}\b(?:appoint|engage|authori[sz]e|enter into|supply|sell|grant|purchase|contract with|license|refer)\b.{0,80}\b(?:any other|to any third part|from any third part|with any third part|anyone|other than|another)\b/,
        /\bterritory\b|\bexclusiv|\bsubstantially similar|\bcommitments\b|\bany other (?:distributor|supplier|agent|manufacturer|company|vendor|provider|person)/,
      ],
      bars: [/\bbehalf\b|\bbribe|\bcorrupt|\bconfidential|\bassign\b|\bsubcontract|\bdisclos|\bencumb|\bconflict/],
      confidence: 0.6,
    },
    {
      id: 'exclusivity/exclusive-supplier',
      example: 'Alder shall be the sole and exclusive supplier of the Product.',
      needs: [
        new RegExp(
          String.raw`\b(?:be|is|as|act as|becomes?)\b.{0,30}${EXCLUSIVE}(?:, \w+)? (?:\w+ ){0,2}(?:distributor|supplier|agent|provider|manufacturer|reseller|representative|marketer|licensee|vendor|source)\b`,
        ),
      ],
      bars: [/\bnot be the exclusive/],
      confidence: 0.8,
    },
    {
      id: 'exclusivity/is-exclusive',
      example: 'The licence of Section 2.1 is exclusive, even as to Alder.',
      needs: [
        new RegExp(
          String.raw`\b(?:licen[sc]es?|rights?|appointment|option)\b.{0,120}\b(?:shall be|is|are|will be)\b.{0,60}${EXCLUSIVE}\b(?! of| propert)`,
        ),
      ],
      bars: [/\bjurisdiction|\bremed/],
      confidence: 0.6,
    },
  ],
}
