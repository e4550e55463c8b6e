import type {
  AccessToken,
  Account,
  ActivityEvent,
  Block,
  Connection,
  ConnectionRequest,
  Consent,
  ConsentEvent,
  Contact,
  ContactImport,
  ContactImportItem,
  ContactMatch,
  DiscoveryBudget,
  Export,
  ExportCategory,
  Invitation,
  Media,
  Notice,
  PolicyAcceptance,
  Preferences,
  Profile,
  SecurityEvent,
  SensitiveAttribute,
  Session,
  VisibilityMap,
} from '@pianeojobs/sdk/contract'

/** What a snapshot holds of a person: the records of each data set, as the contract words them. */
export interface SnapshotData {
  readonly account: Account
  readonly preferences: Preferences
  readonly policyAcceptances: PolicyAcceptance
  readonly profile: Profile
  readonly sensitiveAttributes: SensitiveAttribute
  readonly visibility: VisibilityMap
  readonly media: Media
  readonly contacts: Contact
  readonly imports: ContactImport
  readonly importItems: ContactImportItem & { readonly importId: string }
  readonly matches: ContactMatch
  readonly dismissedMatches: ContactMatch
  readonly discoveryBudget: DiscoveryBudget
  readonly invitations: Invitation
  readonly connections: Connection
  readonly connectionRequests: ConnectionRequest
  readonly blocks: Block
  readonly consents: Consent
  readonly consentEvents: ConsentEvent
  readonly sessions: Session
  readonly accessTokens: AccessToken
  readonly securityEvents: SecurityEvent
  readonly activity: ActivityEvent
  readonly exports: Export
  readonly notices: Notice
}

export type DataSet = keyof SnapshotData

/** The data sets of each part that a person can ask for. */
export const dataSetsOf: Readonly<Record<ExportCategory, readonly DataSet[]>> = {
  account: ['account', 'preferences', 'policyAcceptances'],
  // The address of the account stands in the card of the profile.
  profile: ['account', 'profile', 'sensitiveAttributes', 'visibility'],
  media: ['media'],
  contacts: ['contacts', 'imports', 'importItems', 'matches', 'dismissedMatches', 'discoveryBudget', 'invitations'],
  network: ['connections', 'connectionRequests', 'blocks'],
  consent: ['consents', 'consentEvents'],
  activity: ['sessions', 'accessTokens', 'securityEvents', 'activity'],
  rights: ['exports', 'notices'],
}

/** Every part, in the order in which they are named. */
export const allCategories = Object.keys(dataSetsOf) as ExportCategory[]
