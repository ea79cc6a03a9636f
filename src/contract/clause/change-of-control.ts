import type { ClauseRules } from './clause-rule.ts'

/** A party may end the agreement, must consent or must be told when the other changes hands. */
export const CHANGE_OF_CONTROL: ClauseRules = {
  kind: 'CHANGE_OF_CONTROL',
  triggers: 'control ownership merger acquires acquired acquiror acquirer'.split(' '),
  rules: [
    {
      id: 'change-of-control/may-end-or-must-tell',
      example: 'Alder may terminate this Agreement within sixty days of a Change of Control of Birch.',
      needs: [
        /\bchanges? (?:of|in)(?: the)?(?: \w+,)*(?: \w+)?(?: or| and)? ?(?:control|ownership)\b|\bchange in the (?:\w+,? ){0,4}(?:or )?control\b/,
        /\b(?:terminat\w+|notif(?:y|ication)|notice|consent|elect|deemed an assignment|option|right|accelerat\w+)\b/,
        /\b(?:shall|will|may|must|right to|entitled|option)\b/,
      ],
      bars: [
        /\bmay(?:,)? (?:\w+ ){0,8}without\b.{0,40}\bconsent/,
        /\bno longer|\bdefend|\bindemnif|\bseverance|\bgood reason|\beffects? of (?:termination|change)|\bupon (?:the |any )?termination (?:of|by)|\bchange in control period/,
      ],
      confidence: 0.8,
    },
    {
      id: 'change-of-control/merger-ends',
      example: "Any merger or sale of control of Birch shall be deemed an assignment that needs Alder's consent.",
      needs: [
        /\b(?:merges?|merger|acquired by|sale of (?:all or )?substantially all|acquisition of)\b/,
        /\bmay terminate|\bright to terminate|\bterminate this agreement|\bdeemed (?:to be )?an assignment|\bshall (?:promptly )?(?:notify|give\b.{0,40}notice)/,
      ],
      bars: [/\bwithout\b.{0,40}\bconsent/, /\bmay assign\b/],
      confidence: 0.6,
    },
  ],
}
