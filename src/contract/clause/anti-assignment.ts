import type { ClauseRules } from './clause-rule.ts'

const ASSIGN = String.raw`(?:assign(?:ed|able|s|ment|ments)?|transfer(?:red|able|s)?|delegat(?:e|ed|es|ion)|sub-?contract(?:ed)?)`

/** The agreement may not be assigned without consent or notice. */
export const ANTI_ASSIGNMENT: ClauseRules = {
  kind: 'ANTI_ASSIGNMENT',
  triggers:
    'assign assigned assignable assignment assignments transfer transferred transferable delegate delegated assigns sublicense'.split(
      ' ',
    ),
  rules: [
    {
      // "Neither Party may assign this Agreement without the prior written consent of the other."
      id: 'anti-assignment/not-without-consent',
      needs: [
        new RegExp(String.raw`\b(?:not|neither|nor|no|non|may only|only)\b.{0,200}\b${ASSIGN}\b`),
        /\bwithout\b.{0,80}\b(?:consent|approval|authori[sz]ation|permission|agreement)\b|\b(?:prior|written|express)\b.{0,30}\b(?:consent|approval)\b|\bexcept (?:as|to|in)\b/,
        /\b(?:this|the) (?:\w+ )?(?:agreement|contract)\b|\brights\b|\bobligations\b|\blicen[sc]es?\b|\bhereunder\b|\binterest\b/,
      ],
      bars: [
        /\bmeans\b|^["“]/,
        /\bconfidential information|\btechnology transfer|\btransfer (?:of )?(?:the )?(?:materials|funds|samples|risk|title)|\bbiological materials/,
        /\bassign(?:ed)? (?:and \w+ )?to \w+ (?:all|its|the entire)\b.{0,40}\bright, title/,
      ],
      confidence: 0.85,
    },
    {
      // "Any attempted assignment in violation of this Section is void."
      id: 'anti-assignment/attempt-is-void',
      needs: [
        new RegExp(String.raw`\b(?:assignment|transfer|delegation|assign|delegate)\b`),
        /\b(?:null|void|invalid|no (?:force|effect)|of no (?:force|effect)|without effect|ineffective)\b/,
      ],
      bars: [/\bmeans\b|^["“]/, /\binvention|\bseverab/],
      confidence: 0.8,
    },
    {
      // "Alder may, without Birch's consent, assign this Agreement to the buyer of its business."
      id: 'anti-assignment/may-without-consent',
      needs: [
        new RegExp(
          String.raw`\b(?:may|shall (?:be (?:free|entitled) to|have the right to))\b.{0,120}\b(?:assign|transfer)\b.{0,120}\b(?:agreement|rights|obligations)`,
        ),
        /\bwithout\b.{0,60}\bconsent|\baffiliates?\b|\bsuccessor|\bsubstantially all|\bmerger\b|\bnotice\b/,
      ],
      bars: [/\bmeans\b|^["“]/, /\bmay not\b/],
      confidence: 0.7,
    },
    {
      // "Birch shall not sublicense the rights of Section 2.1 without Alder's prior written consent."
      id: 'anti-assignment/no-sublicence-without-consent',
      needs: [/\b(?:not|in no event)\b.{0,80}\bsub-?licen[sc]e/, /\bwithout\b.{0,80}\bconsent\b/],
      bars: [/\bmeans\b|^["“]/],
      confidence: 0.55,
    },
  ],
}
