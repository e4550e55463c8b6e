import { type Erasure, type Notice, pageLimit } from '@pianeojobs/sdk/contract'
import type { Context } from '../context.ts'
import { isUnfinished } from './contacts/find-unfinished.ts'
import { type Identity, identityOf } from './identity.ts'
import { listNotices } from './notices/list.ts'

/** Who is signed in, and what waits for them. */
export interface Overview {
  readonly identity: Identity
  /** The version of the policy that they have not accepted yet. */
  readonly pendingPolicy: string | undefined
  readonly unread: readonly Notice[]
  /** How many imports were begun, and neither completed nor undone. */
  readonly unfinishedImports: number
  /** What is still missing before anybody can read the profile. */
  readonly profile: 'without-headline' | 'unpublished' | 'published'
  /** What was asked for, while it can be cancelled. */
  readonly erasure: Erasure | undefined
}

/**
 * Who is signed in, and what waits for them.
 *
 * @throws NotSignedInError when nobody is.
 */
export async function readOverview(context: Context): Promise<Overview> {
  const { client } = context
  const account = await client.accounts.get()
  const [identity, unread, imports, profile, erasure] = await Promise.all([
    identityOf(context, account),
    listNotices(context, { unread: true }),
    client.contacts.imports.list({ limit: pageLimit }).toArray(),
    client.profile.get(),
    account.state === 'erasure_scheduled' ? client.erasure.get() : undefined,
  ])
  const published = profile.published ? 'published' : 'unpublished'
  return {
    identity,
    pendingPolicy: account.policy.status === 'current' ? undefined : account.policy.current,
    unread,
    unfinishedImports: imports.filter(isUnfinished).length,
    profile: profile.headline ? published : 'without-headline',
    erasure,
  }
}
