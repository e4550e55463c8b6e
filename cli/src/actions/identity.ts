import type { Account } from '@pianeojobs/sdk/contract'
import type { Context } from '../context.ts'

/** Who is signed in, and where. */
export interface Identity {
  readonly email: string
  readonly name: string
  readonly accountId: string
  readonly state: Account['state']
  /** `sandbox`, or the address of the platform. */
  readonly platform: string
}

/** The account as an identity on the platform of `context`. */
export function identityOf(context: Context, account: Account): Identity {
  const { email, name, id, state } = account
  return { email, name, accountId: id, state, platform: context.url ?? 'sandbox' }
}
