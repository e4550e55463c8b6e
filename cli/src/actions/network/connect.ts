import type { ConnectionRequest } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { personIdOf } from './person-id.ts'

/** Asks the person with a handle or id to connect (E-NET). */
export async function connect(
  context: Context,
  { person, message }: { readonly person: string; readonly message?: string | undefined },
): Promise<ConnectionRequest> {
  const personId = await personIdOf(context, person)
  return context.client.network.requests.create({ personId, ...(message !== undefined && { message }) })
}
