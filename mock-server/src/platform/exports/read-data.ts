import { accessTokenView } from '../access-tokens/access-token-view.ts'
import { accountView } from '../accounts/account-view.ts'
import { requireAccount } from '../accounts/require-account.ts'
import { activityView } from '../activity/activity-view.ts'
import { consentViews } from '../consent/consent-views.ts'
import { eventView } from '../consent/event-view.ts'
import { consentEvents } from '../consent/ledger.ts'
import { contactView } from '../contacts/contact-view.ts'
import { contactsOf } from '../contacts/contacts-of.ts'
import { importItems } from '../contacts/import-items.ts'
import { importView } from '../contacts/import-view.ts'
import { matchedAddresses, matchesOf } from '../contacts/matches-of.ts'
import { importsOf } from '../contacts/require-import.ts'
import { budgetOf } from '../discovery/discovery-budget.ts'
import { invitationView } from '../invitations/invitation-view.ts'
import { mediaInOrder } from '../media/media-in-order.ts'
import { mediaView } from '../media/media-view.ts'
import { blockView } from '../network/block-view.ts'
import { connectionView } from '../network/connection-view.ts'
import { connectionsOf } from '../network/connections-of.ts'
import { requestView } from '../network/request-view.ts'
import { requestsOf } from '../network/requests-of.ts'
import { noticeView } from '../notices/notice-view.ts'
import { personOf } from '../people/person-of.ts'
import { acceptanceView } from '../policy/acceptance-view.ts'
import { preferencesView } from '../preferences/preferences-view.ts'
import { profileView } from '../profile/profile-view.ts'
import { sensitiveAttributesOf, sensitiveAttributeView } from '../profile/sensitive-attributes.ts'
import { securityEventView } from '../security/security-event-view.ts'
import { sessionView } from '../sessions/session-view.ts'
import type { State } from '../state.ts'
import { owned } from '../table.ts'
import { visibilityView } from '../visibility/visibility-view.ts'
import { exportView } from './export-view.ts'
import type { DataSet, SnapshotData } from './snapshot-data.ts'

/** Whose data are read, on whose behalf, and when. */
export interface Reading {
  readonly accountId: string
  readonly currentId: string
  readonly now: number
}

type Reader<Name extends DataSet> = (state: State, reading: Reading) => Iterable<SnapshotData[Name]>

/** How each data set is read: by the readers and views that the operations use. No secret is in any of them (P6.2). */
export const readers: { readonly [Name in DataSet]: Reader<Name> } = {
  account: (state, { accountId, now }) => [accountView(state, requireAccount(state, accountId), now)],
  preferences: (state, { accountId }) => [preferencesView(state, accountId)],
  policyAcceptances: (state, { accountId }) => owned(state.acceptances, accountId).values().map(acceptanceView),
  profile: (state, { accountId }) => [profileView(personOf(state, accountId)!)],
  sensitiveAttributes: (state, { accountId }) => sensitiveAttributesOf(state, accountId).map(sensitiveAttributeView),
  visibility: (state, { accountId }) => [visibilityView(personOf(state, accountId)!)],
  media: (state, { accountId }) => {
    const { profile } = personOf(state, accountId)!
    return mediaInOrder(owned(state.media, accountId)).map((media) => mediaView(media, profile))
  },
  contacts: (state, { accountId }) => {
    const matched = matchedAddresses(state, accountId)
    return contactsOf(state, accountId)
      .values()
      .map((row) => contactView(row, matched))
  },
  imports: (state, { accountId }) => [...importsOf(state, accountId)].map(importView),
  importItems: (state, { accountId }) =>
    [...importsOf(state, accountId)].flatMap(({ id: importId }) =>
      importItems(state, { accountId, importId }).map(({ item }) => ({ importId, ...item })),
    ),
  matches: (state, { accountId }) => matchesOf(state, accountId),
  dismissedMatches: (state, { accountId }) => matchesOf(state, accountId, { dismissed: true }),
  discoveryBudget: (state, { accountId }) => [budgetOf(state, accountId)],
  invitations: (state, { accountId }) => owned(state.invitations, accountId).values().map(invitationView),
  connections: (state, { accountId }) =>
    connectionsOf(state, accountId)
      .values()
      .map((row) => connectionView(state, row, accountId)),
  connectionRequests: (state, { accountId }) =>
    requestsOf(state, accountId).map((row) => requestView(state, row, accountId)),
  blocks: (state, { accountId }) =>
    owned(state.blocks, accountId)
      .values()
      .map((row) => blockView(state, row)),
  consents: (state, { accountId }) => consentViews(state, accountId),
  consentEvents: (state, { accountId }) => consentEvents(state, accountId).map(eventView),
  sessions: (state, { accountId, currentId, now }) =>
    owned(state.sessions, accountId)
      .values()
      .map((row) => sessionView(state, row, currentId, now)),
  accessTokens: (state, { accountId }) => owned(state.accessTokens, accountId).values().map(accessTokenView),
  securityEvents: (state, { accountId }) => owned(state.securityEvents, accountId).values().map(securityEventView),
  activity: (state, { accountId }) => owned(state.activity, accountId).values().map(activityView),
  exports: (state, { accountId }) => owned(state.exports, accountId).values().map(exportView),
  notices: (state, { accountId }) => owned(state.notices, accountId).values().map(noticeView),
}
