import type { Context } from '../context.ts'

/** Which codes are waited for on this computer, by the address that each was sent to. */
export interface PendingCodes {
  /** The code that confirms an address. */
  readonly address: string | undefined
  /** The code that lets a new password be set. */
  readonly reset: string | undefined
}

/** Which codes are waited for here. */
export async function readPendingCodes({ session }: Context): Promise<PendingCodes> {
  const [pending, reset] = await Promise.all([session.readPending(), session.readReset()])
  return { address: pending?.email, reset: reset?.email }
}
