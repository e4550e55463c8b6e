import type { PolicyVersion } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** The policy in force, and what it changes for this person. */
export interface PendingPolicy {
  readonly current: PolicyVersion
  /** The version accepted last. */
  readonly accepted: string
  /** Whether the one in force is accepted already. */
  readonly done: boolean
  readonly changes: readonly PassageChange[]
}

/** A passage that is there in one version only, or says something else in each. */
export interface PassageChange {
  readonly id: string
  readonly before: string | undefined
  readonly after: string | undefined
}

/** What accepting the policy would mean now (P11.3): the version in force against the one accepted last. */
export async function readPendingPolicy({ client }: Context): Promise<PendingPolicy> {
  const { policy } = await client.accounts.get()
  const { accepted, status } = policy
  const [current, before] = await Promise.all([
    client.policy.versions.get('current'),
    client.policy.versions.get(accepted),
  ])
  return { current, accepted, done: status === 'current', changes: changesBetween(before, current) }
}

/** The passages in which two versions differ, by their ids: those of the later in their order, then those that are gone. */
export function changesBetween(
  before: Pick<PolicyVersion, 'sections'>,
  after: Pick<PolicyVersion, 'sections'>,
): readonly PassageChange[] {
  const [old, now] = [passages(before), passages(after)]
  const ids = new Set([...now.keys(), ...old.keys()])
  return [...ids]
    .map((id) => ({ id, before: old.get(id), after: now.get(id) }))
    .filter((change) => change.before !== change.after)
}

function passages({ sections }: Pick<PolicyVersion, 'sections'>): ReadonlyMap<string, string> {
  return new Map(sections.flatMap((section) => section.passages.map(({ id, text }) => [id, text] as const)))
}
