import type { ClauseRules } from './clause-rule.ts'

/** All rules of all kinds. */
export const CLAUSE_RULES: readonly ClauseRules[] = []
