import type { Preferences } from '@pianeojobs/sdk/contract'
import { requireAccount } from '../accounts/require-account.ts'
import { wantsMail } from '../mail/wants-mail.ts'
import type { State } from '../state.ts'
import { consentMirror } from './consent-mirror.ts'
import { preferencesOf } from './preferences-row.ts'

/** A person's preferences, the consents among them as the ledger has them. */
export function preferencesView(state: State, accountId: string): Preferences {
  const account = requireAccount(state, accountId)
  const { inSearch, activity } = preferencesOf(state, accountId)
  return {
    communications: {
      email: { serviceNews: wantsMail(state, account, 'serviceNews'), network: wantsMail(state, account, 'network') },
    },
    discoverability: {
      byEmail: state.discoverability.get(accountId)?.byEmail ?? 'mutual',
      inSearch,
      searchEngines: consentMirror(state, accountId, 'discoverability.search_engines'),
    },
    activity,
    matching: { contacts: consentMirror(state, accountId, 'contacts.matching') },
  }
}
