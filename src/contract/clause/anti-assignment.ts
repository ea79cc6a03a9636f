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
      id: 'anti-assignment/not-without-consent',
      example: 'Neither Party may assign this Agreement without the prior written consent of the other.',
      needs: [
        new RegExp(String.raw`\b(?:not|neither|nor|no|non|may only|only)\b.{0,200}\b${ASSIGN}\b`),
        /\bwithout\b.{0,80}\b(?:consent|approval|authori[sz]ation|permission|agreement)\b|\b(?:prior|written|express)\b.{0,30}\b(?:consent|approval)\b|\bexcept (?:as|to|in)\b/,
        /\b(?:this|the) (?:\w+ )?(?:agreement|contract)\b|\brights\b|\bobligations\b|\blicen[sc]es?\b|\bhereunder\b|\binterest\b/,
      ],
      bars: [
        /\bconfidential information|\btechnology transfer|\btransfer (?:of )?(?:the )?(?:materials|funds|samples|risk|title)|\bbiological materials/,
        /\bassign(?:ed)? (?:and \w+ )?to \w+ (?:all|its|the entire)\b.{0,40}\bright, title/,
      ],
      confidence: 0.85,
    },
    {
      id: 'anti-assignment/attempt-is-void',
      example: 'Any attempted assignment in violation of this Section is void.',
      needs: [
        new RegExp(String.raw`\b(?:assignment|transfer|delegation|assign|delegate)\b`),
        /\b(?:null|void|invalid|no (?:force|effect)|of no (?:force|effect)|without effect|ineffective)\b/,
      ],
      bars: [/\binvention|\bseverab/],
      confidence: 0.8,
    },
    {
      id: 'anti-assignment/may-not-assign',
      example: 'Neither Party may assign this Agreement to a competitor of the other.',
      needs: [
        /\b(?:neither party (?:may|shall|will)|(?:may|shall|will) not|(?:is|are) not|not be)\b.{0,30}\b(?:assign|assignable|transfer|transferable|assigned|transferred)\b.{0,40}\b(?:this agreement|its (?:rights|obligations)|any (?:of its )?rights)\b|\bthis agreement\b.{0,60}\b(?:may|shall|is|are) not (?:be )?(?:assign|transfer)/,
      ],
      confidence: 0.8,
    },
    {
      id: 'anti-assignment/no-sublicence-without-consent',
      example: "Birch shall not sublicense the rights of Section 2.1 without Alder's prior written consent.",
      needs: [/\b(?:not|in no event)\b.{0,80}\bsub-?licen[sc]e/, /\bwithout\b.{0,80}\bconsent\b/],
      confidence: 0.55,
    },
  ],
}
