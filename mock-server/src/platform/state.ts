import type { ProfileSection } from '@pianeojobs/sdk/contract'
import type { AccessTokenRow } from './access-tokens/access-token-row.ts'
import type { AccountRow } from './accounts/account-row.ts'
import type { PresenceRow } from './accounts/presence-row.ts'
import type { VerificationRow } from './accounts/verification-row.ts'
import type { ActivityRow } from './activity/activity-row.ts'
import type { BlobRow } from './blobs/blob-row.ts'
import type { ConsentEventRow } from './consent/consent-event-row.ts'
import type { BatchRow } from './contacts/batch-row.ts'
import type { ContactRow } from './contacts/contact-row.ts'
import type { DiscoverabilityRow } from './contacts/discoverability-row.ts'
import type { DismissalRow } from './contacts/dismissal-row.ts'
import type { FoundRow } from './contacts/found-row.ts'
import type { ImportRow } from './contacts/import-row.ts'
import type { DeviceAuthorizationRow } from './device-authorizations/device-authorization-row.ts'
import type { DiscoveryKeyRow, DiscoverySpendingRow } from './discovery/discovery-rows.ts'
import type { CompletedErasure, ErasureRow } from './erasure/erasure-row.ts'
import type { ExportRow } from './exports/export-row.ts'
import type { SnapshotPart } from './exports/snapshot-part.ts'
import type { InvitationOptOutRow, InvitationRow } from './invitations/invitation-row.ts'
import type { Mail } from './mail/mail.ts'
import type { MediaRow } from './media/media-row.ts'
import type { BlockRow } from './network/block-row.ts'
import type { ConnectionRow } from './network/connection-row.ts'
import type { RequestRow } from './network/request-row.ts'
import type { NoticeRow } from './notices/notice-row.ts'
import type { PasswordResetRow } from './passwords/password-reset-row.ts'
import type { AcceptanceRow } from './policy/acceptance-row.ts'
import type { PolicyRow } from './policy/policy-row.ts'
import type { PreferencesRow } from './preferences/preferences-row.ts'
import type { ExperienceRow } from './profile/experience-row.ts'
import type { ProfileRow } from './profile/profile-row.ts'
import type { RetiredHandleRow } from './profile/retired-handle-row.ts'
import type { SensitiveAttributeRow } from './profile/sensitive-attribute-row.ts'
import type { SecurityEventRow } from './security/security-event-row.ts'
import type { ServerKeyRow } from './server-key.ts'
import type { SessionRow } from './sessions/session-row.ts'
import type { TokenRow } from './sessions/token-row.ts'
import type { OwnedTable, Table } from './table.ts'
import type { WorldRow } from './world-row.ts'

/** The shape of the stored state; raised with a migration when a stored document changes its shape. */
export const stateVersion = 1

/**
 * Everything a world knows: immutable, plain JSON documents in tables. A table is flat, by id (`Table`), or by account
 * (`OwnedTable`); the store and the erasure need nothing else to know about it. A further table is two lines here.
 * `blobs` says which bytes the store keeps beside the state: when a row leaves it, its bytes are deleted.
 */
export interface State {
  readonly world: WorldRow
  readonly policies: Table<PolicyRow>
  readonly acceptances: OwnedTable<AcceptanceRow>
  readonly accounts: Table<AccountRow>
  readonly presence: Table<PresenceRow>
  readonly verifications: Table<VerificationRow>
  readonly passwordResets: Table<PasswordResetRow>
  readonly profiles: Table<ProfileRow>
  readonly experiences: OwnedTable<ExperienceRow>
  readonly sections: OwnedTable<ProfileSection>
  readonly sensitiveAttributes: OwnedTable<SensitiveAttributeRow>
  readonly media: OwnedTable<MediaRow>
  readonly blobs: OwnedTable<BlobRow>
  readonly consentEvents: OwnedTable<ConsentEventRow>
  readonly contacts: OwnedTable<ContactRow>
  readonly contactImports: OwnedTable<ImportRow>
  readonly contactBatches: OwnedTable<BatchRow>
  readonly foundPeople: OwnedTable<FoundRow>
  readonly dismissals: OwnedTable<DismissalRow>
  readonly discoverability: Table<DiscoverabilityRow>
  readonly discoveryKeys: Table<DiscoveryKeyRow>
  readonly discoverySpending: Table<DiscoverySpendingRow>
  readonly invitations: OwnedTable<InvitationRow>
  readonly invitationOptOuts: Table<InvitationOptOutRow>
  readonly preferences: Table<PreferencesRow>
  readonly activity: OwnedTable<ActivityRow>
  readonly securityEvents: OwnedTable<SecurityEventRow>
  readonly connections: Table<ConnectionRow>
  readonly connectionRequests: Table<RequestRow>
  readonly blocks: OwnedTable<BlockRow>
  readonly exports: OwnedTable<ExportRow>
  readonly exportParts: OwnedTable<SnapshotPart>
  readonly sessions: OwnedTable<SessionRow>
  readonly tokens: Table<TokenRow>
  readonly accessTokens: OwnedTable<AccessTokenRow>
  readonly deviceAuthorizations: Table<DeviceAuthorizationRow>
  readonly notices: OwnedTable<NoticeRow>
  readonly mails: Table<Mail>
  readonly erasures: Table<ErasureRow>
  readonly completedErasures: Table<CompletedErasure>
  readonly retiredHandles: Table<RetiredHandleRow>
  readonly serverKeys: Table<ServerKeyRow>
}

/** A world before its seed. */
export function emptyState(): State {
  return {
    world: { seed: null, clockOffset: 0, cursorKey: '' },
    policies: new Map(),
    acceptances: new Map(),
    accounts: new Map(),
    presence: new Map(),
    verifications: new Map(),
    passwordResets: new Map(),
    profiles: new Map(),
    experiences: new Map(),
    sections: new Map(),
    sensitiveAttributes: new Map(),
    media: new Map(),
    blobs: new Map(),
    consentEvents: new Map(),
    contacts: new Map(),
    contactImports: new Map(),
    contactBatches: new Map(),
    foundPeople: new Map(),
    dismissals: new Map(),
    discoverability: new Map(),
    discoveryKeys: new Map(),
    discoverySpending: new Map(),
    invitations: new Map(),
    invitationOptOuts: new Map(),
    preferences: new Map(),
    activity: new Map(),
    securityEvents: new Map(),
    connections: new Map(),
    connectionRequests: new Map(),
    blocks: new Map(),
    exports: new Map(),
    exportParts: new Map(),
    sessions: new Map(),
    tokens: new Map(),
    accessTokens: new Map(),
    deviceAuthorizations: new Map(),
    notices: new Map(),
    mails: new Map(),
    erasures: new Map(),
    completedErasures: new Map(),
    retiredHandles: new Map(),
    serverKeys: new Map(),
  }
}
