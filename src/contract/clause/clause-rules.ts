import { ANTI_ASSIGNMENT } from './anti-assignment.ts'
import { AUDIT_RIGHTS } from './audit-rights.ts'
import { CAP_ON_LIABILITY } from './cap-on-liability.ts'
import { CHANGE_OF_CONTROL } from './change-of-control.ts'
import { EXCLUSIVITY } from './exclusivity.ts'
import { INSURANCE } from './insurance.ts'
import { IP_ASSIGNMENT } from './ip-assignment.ts'
import { JOINT_IP } from './joint-ip.ts'
import { LICENSE_GRANT } from './license-grant.ts'
import { MINIMUM_COMMITMENT } from './minimum-commitment.ts'
import { NON_COMPETE } from './non-compete.ts'
import { PERPETUAL_LICENSE } from './perpetual-license.ts'
import { POST_TERMINATION } from './post-termination.ts'
import { REVENUE_SHARING } from './revenue-sharing.ts'
import { RIGHT_OF_FIRST_REFUSAL } from './right-of-first-refusal.ts'
import { TERMINATION_FOR_CONVENIENCE } from './termination-for-convenience.ts'
import type { ClauseRules } from './clause-rule.ts'

/** All rules of all kinds, in the order of `CLAUSE_KINDS`. */
export const CLAUSE_RULES: readonly ClauseRules[] = [
  LICENSE_GRANT,
  EXCLUSIVITY,
  NON_COMPETE,
  RIGHT_OF_FIRST_REFUSAL,
  CHANGE_OF_CONTROL,
  ANTI_ASSIGNMENT,
  REVENUE_SHARING,
  MINIMUM_COMMITMENT,
  IP_ASSIGNMENT,
  JOINT_IP,
  PERPETUAL_LICENSE,
  TERMINATION_FOR_CONVENIENCE,
  POST_TERMINATION,
  AUDIT_RIGHTS,
  CAP_ON_LIABILITY,
  INSURANCE,
]
