import type { Account } from '@pianeojobs/sdk/contract'
import type { Context } from '../context.ts'
import type { Storage } from '../session/token-place.ts'

/** Who is signed in, and where. */
export interface Identity {
  readonly email: string
  readonly name: string
  readonly accountId: string
  readonly state: Account['state']
  /** `sandbox`, or the address of the platform. */
  readonly platform: string
  /** Where the tokens of this session lie. */
  readonly storage: Storage
}

/** The account as an identity on the platform of `context`. */
export async function identityOf(context: Context, account: Account): Promise<Identity> {
  const { email, name, id, state } = account
  return {
    email,
    name,
    accountId: id,
    state,
    platform: context.url ?? 'sandbox',
    storage: await context.session.storage(),
  }
}
