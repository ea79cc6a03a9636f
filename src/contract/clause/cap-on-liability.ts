import type { ClauseRules } from './clause-rule.ts'

/** A ceiling on liability, or a bar on some kinds of damages. */
export const CAP_ON_LIABILITY: ClauseRules = {
  kind: 'CAP_ON_LIABILITY',
  triggers: 'liable liability liabilities damages remedy remedies indemnify'.split(' '),
  rules: [
    {
      id: 'cap-on-liability/no-consequential-damages',
      example: 'In no event shall either Party be liable for indirect or consequential damages.',
      needs: [
        /\b(?:in no event|under no circumstances|neither|not|no|nor|exclude[sd]?|excluding|waives?|never)\b/,
        /\b(?:consequential|incidental|indirect|punitive|special|exemplary|lost profits?|loss of (?:\w+ )?profits?)\b/,
        /\b(?:liable|liability|damages|loss(?:es)?)\b/,
      ],
      bars: [
        /^(?:nothing in|the (?:foregoing )?limitations?|the foregoing)\b.{0,80}\b(?:shall|will|is|are)? ?(?:not )?(?:apply|limit|intended)|\barbitrat(?:or|ors|ion)\b|\bdoes not apply\b/,
      ],
      confidence: 0.9,
    },
    {
      id: 'cap-on-liability/not-exceed',
      example: "Alder's total liability shall not exceed the amounts paid in the preceding twelve months.",
      needs: [
        /\bliabilit(?:y|ies)\b|\bliable\b/,
        /\b(?:not exceed|in no event exceed|exceed|be limited to|is limited to|limited to|be greater than|limitation of|capped|maximum (?:\w+ )?(?:liability|amount)|aggregate liability|total liability|in excess of)\b/,
      ],
      bars: [
        /\binsurance\b|\bpremium|\bcoverage|\bincluding,? but not limited to\b(?!.*exceed)|\b(?:limited liability company)\b(?!.*(?:exceed|maximum))|\bincluding (?:without limitation|but)/,
      ],
      confidence: 0.75,
    },
    {
      id: 'cap-on-liability/sole-remedy',
      example: "Replacement of the Product is Birch's sole and exclusive remedy.",
      needs: [
        /\b(?:sole|exclusive|only)(?: and exclusive)? (?:remed(?:y|ies)|liability|obligation)\b|\bshall (?:have no|not have any|be under no) liability\b|\b(?:shall|will) not (?:be|in any event be) liable\b/,
      ],
      bars: [
        /\btax(?:es)?\b|\bfees\b|\bforce majeure|\bbeyond (?:its|the|their) (?:reasonable )?control|\bdelay or failure|\bnot the (?:sole|exclusive)|\bin addition to|\bsettle|\bstrikes?\b|\bjudicial|\blate payment/,
      ],
      confidence: 0.5,
    },
  ],
}
