import { type ConnectionRequest, pageLimit } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** Which requests to list: what is left out does not matter. */
export interface RequestFilter {
  readonly direction?: ConnectionRequest['direction'] | undefined
  readonly state?: ConnectionRequest['state'] | undefined
}

/** The requests one received and sent, newest first, as they stand for oneself (E-NET). */
export async function listRequests({ client }: Context, filter: RequestFilter = {}): Promise<ConnectionRequest[]> {
  return client.network.requests.list({ limit: pageLimit, ...filter }).toArray()
}
