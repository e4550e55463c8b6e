import type { Handler } from '../../pipeline/handler.ts'
import type { PolicyRow } from '../../platform/policy/policy-row.ts'
import { policySummaryView } from '../../platform/policy/policy-views.ts'

export const listPolicyVersions: Handler<'listPolicyVersions'> = ({ world, env, page }) => {
  const state = world.read()
  const view = (policy: PolicyRow) => policySummaryView(state, policy, env.now)
  return { status: 200, body: page(state.policies.values(), view, newness) }
}

function newness({ publishedAt, version }: PolicyRow): string {
  return `${publishedAt} ${version}`
}
