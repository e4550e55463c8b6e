import type { OperationId } from '@pianeojobs/sdk/contract'
import type { Handler } from '../pipeline/handler.ts'
import { confirmEmailVerification } from './accounts/confirm-email-verification.ts'
import { createAccount } from './accounts/create-account.ts'
import { deactivateAccount } from './accounts/deactivate-account.ts'
import { getAccount } from './accounts/get-account.ts'
import { reactivateAccount } from './accounts/reactivate-account.ts'
import { requestEmailVerification } from './accounts/request-email-verification.ts'
import { updateAccount } from './accounts/update-account.ts'
import { giveConsent } from './consent/give-consent.ts'
import { listConsentEvents } from './consent/list-consent-events.ts'
import { listConsentPurposes } from './consent/list-consent-purposes.ts'
import { listConsents } from './consent/list-consents.ts'
import { withdrawConsent } from './consent/withdraw-consent.ts'
import { completeContactImport } from './contacts/complete-contact-import.ts'
import { createContactImport } from './contacts/create-contact-import.ts'
import { createInvitations } from './contacts/create-invitations.ts'
import { deleteContact } from './contacts/delete-contact.ts'
import { dismissContactMatch } from './contacts/dismiss-contact-match.ts'
import { evaluateContactDiscovery } from './contacts/evaluate-contact-discovery.ts'
import { getContact } from './contacts/get-contact.ts'
import { getContactDiscovery } from './contacts/get-contact-discovery.ts'
import { getContactImport } from './contacts/get-contact-import.ts'
import { listContactImportItems } from './contacts/list-contact-import-items.ts'
import { listContactImports } from './contacts/list-contact-imports.ts'
import { listContactMatches } from './contacts/list-contact-matches.ts'
import { listContacts } from './contacts/list-contacts.ts'
import { listInvitations } from './contacts/list-invitations.ts'
import { optOutOfInvitations } from './contacts/opt-out-of-invitations.ts'
import { purgeContacts } from './contacts/purge-contacts.ts'
import { putContactImportBatch } from './contacts/put-contact-import-batch.ts'
import { restoreContactMatch } from './contacts/restore-contact-match.ts'
import { revokeInvitation } from './contacts/revoke-invitation.ts'
import { undoContactImport } from './contacts/undo-contact-import.ts'
import { updateContact } from './contacts/update-contact.ts'
import { changePassword } from './credentials/change-password.ts'
import { confirmPasswordReset } from './credentials/confirm-password-reset.ts'
import { createAccessToken } from './credentials/create-access-token.ts'
import { decideDeviceAuthorization } from './credentials/decide-device-authorization.ts'
import { getDeviceAuthorization } from './credentials/get-device-authorization.ts'
import { issueToken } from './credentials/issue-token.ts'
import { listAccessTokens } from './credentials/list-access-tokens.ts'
import { requestPasswordReset } from './credentials/request-password-reset.ts'
import { revokeAccessToken } from './credentials/revoke-access-token.ts'
import { revokeToken } from './credentials/revoke-token.ts'
import { startDeviceAuthorization } from './credentials/start-device-authorization.ts'
import { cancelErasure } from './data-rights/cancel-erasure.ts'
import { createExport } from './data-rights/create-export.ts'
import { deleteExport } from './data-rights/delete-export.ts'
import { downloadExport } from './data-rights/download-export.ts'
import { getErasure } from './data-rights/get-erasure.ts'
import { getExport } from './data-rights/get-export.ts'
import { listExports } from './data-rights/list-exports.ts'
import { previewErasure } from './data-rights/preview-erasure.ts'
import { scheduleErasure } from './data-rights/schedule-erasure.ts'
import { deleteMedia } from './media/delete-media.ts'
import { getMedia } from './media/get-media.ts'
import { getMediaContent } from './media/get-media-content.ts'
import { listMedia } from './media/list-media.ts'
import { updateMedia } from './media/update-media.ts'
import { uploadMedia } from './media/upload-media.ts'
import { getContactDirectory } from './meta/get-contact-directory.ts'
import { getMeta } from './meta/get-meta.ts'
import { answerConnectionRequest } from './network/answer-connection-request.ts'
import { blockPerson } from './network/block-person.ts'
import { createConnectionRequest } from './network/create-connection-request.ts'
import { listBlocks } from './network/list-blocks.ts'
import { listConnectionRequests } from './network/list-connection-requests.ts'
import { listConnections } from './network/list-connections.ts'
import { listSuggestions } from './network/list-suggestions.ts'
import { removeConnection } from './network/remove-connection.ts'
import { unblockPerson } from './network/unblock-person.ts'
import { withdrawConnectionRequest } from './network/withdraw-connection-request.ts'
import { getPublicProfile } from './people/get-public-profile.ts'
import { searchPeople } from './people/search-people.ts'
import { acceptPolicy } from './policy/accept-policy.ts'
import { getPolicyVersion } from './policy/get-policy-version.ts'
import { listPolicyAcceptances } from './policy/list-policy-acceptances.ts'
import { listPolicyVersions } from './policy/list-policy-versions.ts'
import { deleteActivity } from './preferences/delete-activity.ts'
import { getCookiePreferences } from './preferences/get-cookie-preferences.ts'
import { getPreferences } from './preferences/get-preferences.ts'
import { listActivity } from './preferences/list-activity.ts'
import { unsubscribe } from './preferences/unsubscribe.ts'
import { updateCookiePreferences } from './preferences/update-cookie-preferences.ts'
import { updatePreferences } from './preferences/update-preferences.ts'
import { createExperience } from './profile/create-experience.ts'
import { deleteExperience } from './profile/delete-experience.ts'
import { exportResume } from './profile/export-resume.ts'
import { getExperience } from './profile/get-experience.ts'
import { getProfile } from './profile/get-profile.ts'
import { getProfileSection } from './profile/get-profile-section.ts'
import { listSensitiveAttributes } from './profile/list-sensitive-attributes.ts'
import { publishProfile } from './profile/publish-profile.ts'
import { removeSensitiveAttribute } from './profile/remove-sensitive-attribute.ts'
import { replaceProfileSection } from './profile/replace-profile-section.ts'
import { setSensitiveAttribute } from './profile/set-sensitive-attribute.ts'
import { unpublishProfile } from './profile/unpublish-profile.ts'
import { updateExperience } from './profile/update-experience.ts'
import { updateProfile } from './profile/update-profile.ts'
import { createSession } from './sessions/create-session.ts'
import { getCurrentSession } from './sessions/get-current-session.ts'
import { listSecurityEvents } from './sessions/list-security-events.ts'
import { listSessions } from './sessions/list-sessions.ts'
import { revokeOtherSessions } from './sessions/revoke-other-sessions.ts'
import { revokeSession } from './sessions/revoke-session.ts'
import { stepUpSession } from './sessions/step-up-session.ts'
import { acknowledgeNotice } from './transparency/acknowledge-notice.ts'
import { listNotices } from './transparency/list-notices.ts'
import { getVisibility } from './visibility/get-visibility.ts'
import { previewProfile } from './visibility/preview-profile.ts'
import { updateVisibility } from './visibility/update-visibility.ts'

/** The handler of every operation, by its id. */
export const handlers: { readonly [Id in OperationId]?: Handler<Id> } = {
  answerConnectionRequest,
  blockPerson,
  createConnectionRequest,
  listBlocks,
  listConnectionRequests,
  listConnections,
  listSuggestions,
  removeConnection,
  unblockPerson,
  withdrawConnectionRequest,
  acceptPolicy,
  changePassword,
  acknowledgeNotice,
  cancelErasure,
  completeContactImport,
  confirmEmailVerification,
  confirmPasswordReset,
  createAccessToken,
  startDeviceAuthorization,
  getDeviceAuthorization,
  decideDeviceAuthorization,
  createAccount,
  createContactImport,
  createExperience,
  createExport,
  createSession,
  deleteContact,
  deleteExperience,
  deleteExport,
  dismissContactMatch,
  downloadExport,
  getAccount,
  getContact,
  getContactDirectory,
  getContactImport,
  getCurrentSession,
  getErasure,
  getExperience,
  getExport,
  listMedia,
  uploadMedia,
  getMedia,
  updateMedia,
  deleteMedia,
  getMediaContent,
  getMeta,
  getPolicyVersion,
  getProfile,
  getProfileSection,
  replaceProfileSection,
  listSensitiveAttributes,
  setSensitiveAttribute,
  removeSensitiveAttribute,
  exportResume,
  getPublicProfile,
  getVisibility,
  giveConsent,
  issueToken,
  listAccessTokens,
  listConsentEvents,
  listConsentPurposes,
  listConsents,
  listContactImportItems,
  listContactImports,
  listContactMatches,
  listContacts,
  listExports,
  listNotices,
  listPolicyAcceptances,
  listPolicyVersions,
  listSessions,
  previewErasure,
  previewProfile,
  publishProfile,
  purgeContacts,
  putContactImportBatch,
  requestEmailVerification,
  requestPasswordReset,
  revokeAccessToken,
  revokeOtherSessions,
  revokeSession,
  revokeToken,
  createInvitations,
  listInvitations,
  revokeInvitation,
  optOutOfInvitations,
  getContactDiscovery,
  evaluateContactDiscovery,
  restoreContactMatch,
  scheduleErasure,
  searchPeople,
  stepUpSession,
  undoContactImport,
  unpublishProfile,
  updateAccount,
  updateContact,
  updateExperience,
  updateProfile,
  updateVisibility,
  deactivateAccount,
  reactivateAccount,
  deleteActivity,
  getCookiePreferences,
  getPreferences,
  listActivity,
  unsubscribe,
  updateCookiePreferences,
  updatePreferences,
  listSecurityEvents,
  withdrawConsent,
}
