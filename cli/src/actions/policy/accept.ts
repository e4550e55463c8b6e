import type { PolicyAcceptance, PolicyVersion } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** Accepts this version of the policy, named by the digest of the text that was there to be read (P1.5, P11.3). */
export async function acceptPolicy(
  { client }: Context,
  { version, sha256 }: Pick<PolicyVersion, 'version' | 'sha256'>,
): Promise<PolicyAcceptance> {
  return client.policy.acceptances.create({ version, sha256 })
}
