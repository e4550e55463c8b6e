import type { ConnectionRequest } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { findListed } from './find-listed.ts'
import { listRequests } from './requests.ts'

/**
 * Takes back the request that one sent to a person and that waits (E-NET).
 *
 * @throws NobodyThereError, UsageError as `findListed` does.
 */
export async function withdrawRequest(context: Context, request: string): Promise<ConnectionRequest> {
  const sent = await listRequests(context, { direction: 'sent', state: 'pending' })
  const { id } = findListed(sent, request, {
    kind: 'sent request',
    list: 'pianeo network requests --sent --state pending',
  })
  return context.client.network.requests.withdraw(id)
}
