import type { DeviceAuthorizationView } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** Which device shows a code, and what it wants (P3.1). @throws ProblemError `not-found`, `code-expired`. */
export async function showDevice({ client }: Context, userCode: string): Promise<DeviceAuthorizationView> {
  return client.deviceAuthorizations.get({ userCode })
}
