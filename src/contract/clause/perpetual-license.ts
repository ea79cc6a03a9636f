import type { ClauseRules } from './clause-rule.ts'

/** A licence without end, or that cannot be taken back. */
export const PERPETUAL_LICENSE: ClauseRules = {
  kind: 'PERPETUAL_LICENSE',
  triggers: 'perpetual irrevocable perpetually irrevocably perpetuity'.split(' '),
  rules: [
    {
      id: 'perpetual-license/perpetual-licence',
      example: 'Alder grants to Birch a perpetual, irrevocable licence to use the Results.',
      needs: [
        /\b(?:perpetual|irrevocable|irrevocably (?:grants?|licen[sc]es?)|in perpetuity|perpetually)\b/,
        /\b(?:sub)?licen[sc]es?\b|\bright to use\b|\bgrants?\b.{0,120}\bright/,
      ],
      bars: [
        /\b(?:irrevocabl[ey]|perpetual) (?:\w+ ){0,3}(?:power of attorney|letters? of credit|waive|consent|submit|undertak|instruct|easement|appoint|transfer, assign)/,
        /\bnot (?:perpetual|irrevocable)|\brevocable at/,
      ],
      confidence: 0.9,
    },
  ],
}
