import type { ClauseRules } from './clause-rule.ts'

/** A party may end the agreement without a cause, by notice. */
export const TERMINATION_FOR_CONVENIENCE: ClauseRules = {
  kind: 'TERMINATION_FOR_CONVENIENCE',
  triggers: 'terminate terminated termination terminates cancel'.split(' '),
  rules: [
    {
      id: 'termination-for-convenience/without-cause',
      example: "Either Party may terminate this Agreement without cause upon ninety days' written notice.",
      needs: [
        /\b(?:may|right to|entitled to|option to|can|be)\b.{0,160}\bterminat(?:e|ed)\b|\bmay\b.{0,60}\bcancel\b/,
        /\bwithout (?:cause|reason|giving (?:any )?reason|penalty|any cause)|\bwith or without cause|\b(?:for )?any (?:or no )?reason|\bno reason|\b(?:for|at) (?:its |\w+['’]s )?convenience|\bfor any reason whatsoever|\bat any time\b.{0,160}\bnotice|\b(?:at|in) (?:its|their|such party['’]s|\w+['’]s) (?:sole |own |absolute )*(?:discretion|option|election)\b/,
        /\bagreement\b|\bcontract\b|\bemployment\b|\bproject plan\b|\bscope of work\b|\bwork order\b|\bservices\b|\bstatement of work\b|\bin its entirety\b/,
      ],
      bars: [
        /\b(?:material(?:ly)? breach|breach(?:es|ed)?|default|insolven\w+|bankrupt\w*|fails?|failure|change (?:of|in) control|force majeure|debar\w+|challenge)\b/,
        /^(?:\(\w{1,3}\) )?(?:in the event|if|where|should|regulations|to the extent)\b|\bgood reason\b/,
        /\bif (?:terminated|the agreement is terminated|this agreement (?:is|has been) terminated)\b|\b(?:upon|following|after|in the event of) (?:any |the )?(?:such )?termination\b/,
      ],
      confidence: 0.85,
    },
    {
      id: 'termination-for-convenience/by-notice-alone',
      example: "Birch may terminate this Agreement in its entirety by giving 180 days' prior written notice.",
      needs: [
        /\b(?:may|right to|entitled to)\b.{0,20}\bterminate (?:this|the|your) (?:\w+ )?(?:agreement|contract|employment|appointment)(?: \(\w\))?(?: in (?:its entirety|whole or in part))?,? (?:by (?:giving|providing)|upon|on|with|by)\b.{0,40}(?:\b(?:days?|months?|weeks?)\b|\[[*\s]+\]).{0,40}\bnotice\b/,
      ],
      bars: [
        /^(?:\(\w{1,3}\) )?(?:in the event|if|where|should|upon)\b/,
        /\bnotice\b.{0,60}\b(?:if|in the event|where|should|for|following|of (?:any|a|such|the other))\b/,
        /\b(?:breach\w*|default|insolven\w+|bankrupt\w*)\b/,
      ],
      confidence: 0.7,
    },
  ],
}
