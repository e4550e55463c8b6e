import type { Context } from '../context.ts'
import { type Identity, identityOf } from './identity.ts'

/**
 * Who is signed in.
 *
 * @throws NotSignedInError when nobody is.
 */
export async function whoAmI(context: Context): Promise<Identity> {
  return identityOf(context, await context.client.accounts.get())
}
