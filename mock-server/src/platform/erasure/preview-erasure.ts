import type { ErasureCategory, ErasurePreview } from '@pianeojobs/sdk/contract'
import { limits } from '../../generated/limits.js'
import { requireAccount } from '../accounts/require-account.ts'
import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import { addDuration, day, instant } from '../time.ts'
import { eraseAccount } from './erase-account.ts'

type CategoryId = Exclude<ErasureCategory['id'], 'handle'>

/** The tables that hold nothing of a person, and the bytes of media and the parts of archives, which are counted with their rows. */
type Uncounted =
  | 'world'
  | 'policies'
  | 'retiredHandles'
  | 'completedErasures'
  | 'blobs'
  | 'exportParts'
  | 'serverKeys'
  | 'discoveryKeys'
  | 'invitationOptOuts'

/** What each table holds. One more does not compile until it is said here. */
const categoryOf: Readonly<Record<Exclude<keyof State, Uncounted>, CategoryId>> = {
  accounts: 'account',
  verifications: 'account',
  passwordResets: 'account',
  discoverability: 'account',
  preferences: 'account',
  profiles: 'profile',
  experiences: 'experiences',
  sections: 'profile',
  sensitiveAttributes: 'sensitive',
  media: 'media',
  contacts: 'contacts',
  contactImports: 'imports',
  contactBatches: 'imports',
  foundPeople: 'imports',
  dismissals: 'imports',
  discoverySpending: 'imports',
  invitations: 'invitations',
  connections: 'network',
  connectionRequests: 'network',
  blocks: 'network',
  consentEvents: 'consents',
  acceptances: 'policy',
  sessions: 'sessions',
  tokens: 'sessions',
  accessTokens: 'sessions',
  presence: 'activity',
  activity: 'activity',
  securityEvents: 'activity',
  deviceAuthorizations: 'sessions',
  exports: 'exports',
  notices: 'notices',
  mails: 'mails',
  erasures: 'erasure',
}

const titles: Readonly<Record<CategoryId, string>> = {
  account: 'Your account: name, address, country, password, your preferences',
  profile: 'Your profile and who may read which part of it',
  experiences: 'Your experience',
  sensitive: 'What you say in special categories',
  media: 'Your photos and videos',
  contacts: 'The contacts you keep',
  imports: 'Your imports, whom they found, whom you dismissed, and how much you looked blindly within a day',
  invitations: 'The invitations you made',
  network: 'Your connections and requests, for the others too, and whom you blocked',
  consents: 'What you agreed to, and when',
  policy: 'Which policies you accepted',
  sessions: 'Where you are signed in, and the tokens you made',
  activity: 'What was recorded of your use, and what concerned the safety of your account',
  exports: 'Archives of your data',
  notices: 'What you were told',
  mails: 'Mails to you',
  erasure: 'That you had an erasure scheduled',
}

const sideEffects = [
  'Your profile is gone for others as soon as the erasure is scheduled.',
  'Until it is executed you can sign in, export everything and cancel; then everything is as it was.',
  'After it nothing can be brought back. Your address can sign up anew.',
  'What others know of you stays theirs: an address book with your address in it, a copy of your profile, an archive they made (the platform drops it after seven days).',
]

/** What an erasure would remove as things are now, counted by doing it to a copy; and what stays, and why (G17). */
export function previewErasure(state: State, accountId: string, env: Env): ErasurePreview {
  const left = eraseAccount(state, requireAccount(state, accountId))
  const counts = new Map<CategoryId, number>()
  for (const [table, category] of Object.entries(categoryOf) as [keyof typeof categoryOf, CategoryId][]) {
    counts.set(category, (counts.get(category) ?? 0) + size(state[table], accountId) - size(left[table], accountId))
  }
  const deleted = Object.entries(titles).map(([id, title]): ErasureCategory => {
    return {
      id: id as CategoryId,
      title,
      count: counts.get(id as CategoryId)!,
      action: 'delete',
      basis: null,
      until: null,
    }
  })
  const until = addDuration(env.now + limits.erasureGraceDays * day, `P${limits.retiredHandleMonths}M`)
  const handle: ErasureCategory = {
    id: 'handle',
    title: 'A digest of your handle, so that nobody passes for you; not the handle itself',
    count: 1,
    action: 'retain',
    basis: 'legitimate_interest',
    until: instant(until),
  }
  return { categories: [...deleted, handle], recipients: [], sideEffects }
}

/** How many documents a table holds, but what others own: who found or blocked a person is not told to them. */
function size(table: ReadonlyMap<string, unknown>, accountId: string): number {
  return [...table].reduce((sum, [owner, document]) => {
    if (!(document instanceof Map)) return sum + 1
    return owner === accountId ? sum + document.size : sum
  }, 0)
}
