// Written by scripts/generate.ts from the contract. Change the contract, not this file.
import type { Core } from '../core.ts'
import { AccessTokensApi } from './resources/access-tokens-api.ts'
import { AccountsApi } from './resources/accounts-api.ts'
import { ActivityApi } from './resources/activity-api.ts'
import { ConsentsApi } from './resources/consents-api.ts'
import { ContactsApi } from './resources/contacts-api.ts'
import { CookiesApi } from './resources/cookies-api.ts'
import { DeviceAuthorizationsApi } from './resources/device-authorizations-api.ts'
import { ErasureApi } from './resources/erasure-api.ts'
import { ExportsApi } from './resources/exports-api.ts'
import { MediaApi } from './resources/media-api.ts'
import { MetaApi } from './resources/meta-api.ts'
import { NetworkApi } from './resources/network-api.ts'
import { NoticesApi } from './resources/notices-api.ts'
import { PasswordResetsApi } from './resources/password-resets-api.ts'
import { PeopleApi } from './resources/people-api.ts'
import { PolicyApi } from './resources/policy-api.ts'
import { PreferencesApi } from './resources/preferences-api.ts'
import { ProfileApi } from './resources/profile-api.ts'
import { SessionsApi } from './resources/sessions-api.ts'
import { TokensApi } from './resources/tokens-api.ts'
import { UnsubscriptionsApi } from './resources/unsubscriptions-api.ts'

/** Every operation of the contract as a documented method, by resource. */
export class Resources {
  readonly accessTokens: AccessTokensApi
  readonly accounts: AccountsApi
  readonly activity: ActivityApi
  readonly consents: ConsentsApi
  readonly contacts: ContactsApi
  readonly cookies: CookiesApi
  readonly deviceAuthorizations: DeviceAuthorizationsApi
  readonly erasure: ErasureApi
  readonly exports: ExportsApi
  readonly media: MediaApi
  readonly meta: MetaApi
  readonly network: NetworkApi
  readonly notices: NoticesApi
  readonly passwordResets: PasswordResetsApi
  readonly people: PeopleApi
  readonly policy: PolicyApi
  readonly preferences: PreferencesApi
  readonly profile: ProfileApi
  readonly sessions: SessionsApi
  readonly tokens: TokensApi
  readonly unsubscriptions: UnsubscriptionsApi

  constructor(core: Core) {
    this.accessTokens = new AccessTokensApi(core)
    this.accounts = new AccountsApi(core)
    this.activity = new ActivityApi(core)
    this.consents = new ConsentsApi(core)
    this.contacts = new ContactsApi(core)
    this.cookies = new CookiesApi(core)
    this.deviceAuthorizations = new DeviceAuthorizationsApi(core)
    this.erasure = new ErasureApi(core)
    this.exports = new ExportsApi(core)
    this.media = new MediaApi(core)
    this.meta = new MetaApi(core)
    this.network = new NetworkApi(core)
    this.notices = new NoticesApi(core)
    this.passwordResets = new PasswordResetsApi(core)
    this.people = new PeopleApi(core)
    this.policy = new PolicyApi(core)
    this.preferences = new PreferencesApi(core)
    this.profile = new ProfileApi(core)
    this.sessions = new SessionsApi(core)
    this.tokens = new TokensApi(core)
    this.unsubscriptions = new UnsubscriptionsApi(core)
  }
}
