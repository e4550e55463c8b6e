import { type Problem, type ProblemSlug, problems } from '../../src/generated/problems.ts'
import { problemType } from '../../src/problem-type.ts'

/** A JSON answer. */
export function json(
  body: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } })
}

/** The body of a problem as the platform writes it. */
export function problemBody(slug: ProblemSlug, members: object = {}): Problem {
  const { status, title } = problems[slug]
  const common = {
    type: problemType(slug),
    title,
    status,
    detail: 'As it happened.',
    instance: '/v1',
    requestId: 'req_1',
    policyRefs: [],
  }
  return { ...common, ...members } as unknown as Problem
}

export function problem(slug: ProblemSlug, members: object = {}, headers: Record<string, string> = {}): Response {
  const body = problemBody(slug, members)
  return json(body, { status: body.status, headers: { 'content-type': 'application/problem+json', ...headers } })
}
