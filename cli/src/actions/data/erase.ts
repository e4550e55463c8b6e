import type { Erasure, ErasurePreview } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { ErasureDeclinedError } from '../../errors/erasure-declined-error.ts'

/** What an erasure would remove, and what not (G17). */
export async function previewErasure({ client }: Context): Promise<ErasurePreview> {
  return client.erasure.preview()
}

/** The address that has to be typed to confirm an erasure. */
export async function addressToConfirm({ client }: Context): Promise<string> {
  return (await client.accounts.get()).email
}

/**
 * Has the account erased after the days of grace (G17), once its address was typed as it is.
 *
 * @throws ErasureDeclinedError when another was typed: nothing is asked of the platform then.
 * @throws ProblemError `step-up-required` when the last sign-in is older than ten minutes.
 */
export async function scheduleErasure(
  context: Context,
  { graceDays, confirmed }: { readonly graceDays: number | undefined; readonly confirmed: string },
): Promise<Erasure> {
  const address = await addressToConfirm(context)
  if (confirmed.trim().toLowerCase() !== address.toLowerCase()) throw new ErasureDeclinedError()
  return context.client.erasure.schedule(graceDays === undefined ? {} : { graceDays })
}

/** Keeps the account after all: everything is as it was. @throws ProblemError `not-found`, `grace-period-ended`. */
export async function cancelErasure({ client }: Context): Promise<Erasure> {
  return client.erasure.cancel()
}
