import type { ConnectionRequest, ConnectionRequestAnswer } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { findListed } from './find-listed.ts'
import { listRequests } from './requests.ts'

/**
 * Answers the request that waits of a person; who asked is not told of a no (E-NET).
 *
 * @throws NobodyThereError, UsageError as `findListed` does.
 */
export async function answerRequest(
  context: Context,
  { request, answer }: { readonly request: string } & ConnectionRequestAnswer,
): Promise<ConnectionRequest> {
  const waiting = await listRequests(context, { direction: 'received', state: 'pending' })
  const { id } = findListed(waiting, request, {
    kind: 'waiting request',
    list: 'pianeo network requests --received --state pending',
  })
  return context.client.network.requests.answer(id, { answer })
}
