import type { PolicyVersion } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { UsageError } from '../../errors/usage-error.ts'

/**
 * A version of the privacy policy by passage (P11.1). Nobody needs to be signed in to read it.
 *
 * @param version `current`, or a number such as `1.0.0`.
 * @param section only this section of it.
 * @throws UsageError when it has no such section.
 */
export async function showPolicy({ client }: Context, version = 'current', section?: number): Promise<PolicyVersion> {
  const policy = await client.policy.versions.get(version)
  if (section === undefined) return policy
  const sections = policy.sections.filter(({ number }) => number === section)
  if (sections.length > 0) return { ...policy, sections }
  throw new UsageError(
    `Version ${policy.version} has no section ${section}; it has ${policy.sections[0]!.number} to ${policy.sections.at(-1)!.number}.`,
  )
}
