import type { DeviceAuthorizationView, DeviceDecision } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** Lets a device in, or does not. @throws ProblemError `not-found`, `code-expired`, `scope-not-allowed`. */
export async function decideDevice({ client }: Context, decision: DeviceDecision): Promise<DeviceAuthorizationView> {
  return client.deviceAuthorizations.decide(decision)
}
