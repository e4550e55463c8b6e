import type { Handler } from '../../pipeline/handler.ts'
import { policyHtml } from '../../platform/policy/policy-html.ts'
import { policyMarkdown } from '../../platform/policy/policy-markdown.ts'
import type { PolicyRow } from '../../platform/policy/policy-row.ts'
import { policyVersionView } from '../../platform/policy/policy-views.ts'
import { requirePolicy } from '../../platform/policy/require-policy.ts'

export const getPolicyVersion: Handler<'getPolicyVersion'> = ({ params, world, env, preferred }) => {
  const state = world.read()
  const policy = requirePolicy(state, params.version, env.now)
  const type = preferred()
  const write = texts[type]
  if (!write) return { status: 200, body: policyVersionView(state, policy, env.now) }
  return { status: 200, headers: { 'Content-Type': `${type}; charset=utf-8` }, body: write(policy) }
}

/** What a version is written as beside JSON, by media type. */
const texts: Readonly<Record<string, (policy: PolicyRow) => string>> = {
  'text/plain': ({ text }) => text,
  'text/markdown': policyMarkdown,
  'text/html': policyHtml,
}
