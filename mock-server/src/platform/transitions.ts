import { accessTokenExpiry } from './access-tokens/access-token-expiry.ts'
import { deactivationEnd } from './accounts/deactivation-end.ts'
import { inactivityReminder } from './accounts/inactivity-reminder.ts'
import { verificationPurge } from './accounts/verification-purge.ts'
import { activityAging, securityEventAging } from './activity/aging.ts'
import { consentExpiry } from './consent/consent-expiry.ts'
import { importExpiry } from './contacts/import-expiry.ts'
import { deviceAuthorizationPurge } from './device-authorizations/device-authorization-purge.ts'
import { discoveryExpiry } from './discovery/discovery-expiry.ts'
import { executeErasures } from './erasure/execute-erasures.ts'
import { exportSteps } from './exports/export-steps.ts'
import { invitationExpiry } from './invitations/invitation-expiry.ts'
import { requestExpiry } from './network/request-expiry.ts'
import { passwordResetPurge } from './passwords/password-reset-purge.ts'
import { handleRelease } from './profile/retire-handle.ts'
import { sessionExpiry, tokenExpiry } from './sessions/session-expiry.ts'
import type { Transition } from './transition.ts'

/** Every due transition of the platform; those due at the same instant run in this order. */
export const transitions: readonly Transition[] = [
  verificationPurge,
  sessionExpiry,
  tokenExpiry,
  accessTokenExpiry,
  passwordResetPurge,
  deviceAuthorizationPurge,
  importExpiry,
  consentExpiry,
  requestExpiry,
  invitationExpiry,
  discoveryExpiry,
  exportSteps,
  deactivationEnd,
  inactivityReminder,
  activityAging,
  securityEventAging,
  executeErasures,
  handleRelease,
]
