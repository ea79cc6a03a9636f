import type { ClauseRules } from './clause-rule.ts'

/** A right to inspect books, records or sites, and how it is used. */
export const AUDIT_RIGHTS: ClauseRules = {
  kind: 'AUDIT_RIGHTS',
  triggers:
    'audit audits audited auditor auditors auditing inspect inspection inspections inspected inspecting examine examination accountant accounting observe review reviews access'.split(
      ' ',
    ),
  rules: [
    {
      id: 'audit-rights/may-audit',
      example: 'Alder may, once a year, audit the books and records of Birch during business hours.',
      needs: [
        /\b(?:may|(?:has|have|having) the right|right to|rights to|entitled to|permit|allow|permitted to|right (?:once|upon|at|during|not more)|shall make|available|right of|shall provide|opportunity to|shall have (?:the )?right|access)\b.{0,240}\b(?:audits?|inspect(?:ions?)?|examin(?:e|ation)|review|observe)\b|\b(?:audit(?:ed)?|inspect(?:ed|ion)?|examin(?:ed|ation))\b.{0,120}\b(?:by|may|shall be (?:open|available)|rights?)\b/,
        /\b(?:records?|books|facilit(?:y|ies)|premises|accounts?|documentation|quality system|site|operations|procedures|documents|manufactur\w+|personnel|audits?|compliance|accounting)\b/,
      ],
      bars: [
        /\b(?:regulatory (?:authorit(?:y|ies)|agenc(?:y|ies))|governmental authorit(?:y|ies)|fda|health authorit(?:y|ies))\b.{0,80}\b(?:inspect|audit|inspection)|\b(?:inspect(?:ion|ions|ed)?|audits?) (?:of [^.]{0,60})?(?:by|from|of) (?:any |a |the )?(?:regulatory|governmental|government|fda)/,
        /\b(?:product|shipment|delivery|goods|batch)\b.{0,60}\binspect(?:ed|ion)?\b.{0,60}\b(?:defect|receipt|reject|conform)/,
        /^(?:if|in the event)\b.{0,40}\baudit|\bwritten response\b|\baudited financial statements|\baudit committee|\bindependent (?:investigation|inspection) /,
      ],
      confidence: 0.7,
    },
    {
      id: 'audit-rights/access-to-records',
      example: 'Birch shall permit an independent accountant to have access to its records to verify the royalties.',
      needs: [
        /\b(?:permit|allow|give|grant|provide|have|entitled to)\b.{0,240}\baccess\b.{0,120}\b(?:records|books|facilit(?:y|ies)|premises)\b/,
        /\b(?:verify|notice|business hours|accountant|accounting firm|inspect|audit|representatives?|request)\b/,
      ],
      bars: [/\b(?:governmental|regulatory) (?:authorit|agenc)/, /\bpassword|\bdata ?room/],
      confidence: 0.6,
    },
    {
      id: 'audit-rights/how-audits-run',
      example:
        'Alder may audit the books of Birch once a year. The auditor shall disclose only whether the reports are correct.',
      follows: true,
      needs: [
        /\b(?:such|any|the|each|these|said|no|independent)\b.{0,40}\b(?:audits?|auditors?|inspections?|accountants?|accounting firm|examination)\b/,
        /\b(?:shall|will|may|is|are)\b/,
        /\b(?:cost|expense|fees?|report|notice|business hours|confidential\w*|once|disclose|underpa\w+|discrepanc\w+|year|disrupt\w*|scope|findings|conduct(?:ed)?|records)\b/,
      ],
      bars: [
        /\bregulatory (?:authorit|agenc|inspection)|\bgovernmental|\bfda\b|\breferee\b|\bdisput|\bdefect|\breject/,
      ],
      confidence: 0.55,
    },
  ],
}
