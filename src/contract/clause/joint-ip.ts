import type { ClauseRules } from './clause-rule.ts'

const JOINT = String.raw`\b(?:joint(?:ly)?(?:[- ]owned)? (?:owned )?(?:\w+ ){0,2}(?:patents?|inventions?|know-how|technolog(?:y|ies)|ip|intellectual property|improvements?|developments|results|information)|jointly own(?:ed|s)?|own(?:ed)? jointly|co-own(?:ed|s|ership)?|joint owners?(?:hip)?|jointly by the parties|joint property)\b`

/** Something is owned by the parties together. */
export const JOINT_IP: ClauseRules = {
  kind: 'JOINT_IP',
  triggers: 'joint jointly co-own co-owned co-owners co-ownership undivided'.split(' '),
  rules: [
    {
      id: 'joint-ip/jointly-own',
      example: 'The Parties shall jointly own all inventions made together, each holding an undivided half.',
      needs: [
        /\b(?:jointly own(?:ed|s)?|(?:be|are|is) (?:jointly )?(?:co-)?owned jointly|own(?:ed)? (?:\w+ )?jointly|co-owned?|joint (?:owners?|ownership|property)|undivided (?:\w+[- ]?){0,4}(?:interests?|half|share))\b/,
        /\b(?:inventions?|intellectual property|patents?|know-how|technology|improvements?|results|data|ip|iprs?|works?|copyrights?)\b/,
      ],
      bars: [/\brepresents? and warrants?|\bdispute\b|\binformed of\b|\bdeemed jointly owned/],
      confidence: 0.85,
    },
    {
      id: 'joint-ip/each-may-exploit',
      example: 'Each Party may exploit the Joint Patents without a duty to account to the other.',
      needs: [
        new RegExp(JOINT),
        /\b(?:exploit|practi[cs]e|use|license|consent|account(?:ing)?)\b/,
        /\bduty|\bconsent|\baccount|\beach party|\bwithout\b/,
      ],
      bars: [/\binfring|\bcourt|\bcommittee/],
      confidence: 0.6,
    },
  ],
}
