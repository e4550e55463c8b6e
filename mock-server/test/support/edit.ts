import { expect } from 'vitest'
import type { Caller, Reply } from './caller.ts'

/** Reads a resource and changes it with its tag, as a careful client does. */
export async function edit(caller: Caller, path: string, body: unknown): Promise<Reply> {
  const { headers } = await caller.get(path)
  return caller.patch(path, { body, headers: { 'If-Match': headers.get('etag')! } })
}

/** Publishes a profile, confirming what the platform says will be public. */
export async function publish(caller: Caller): Promise<Reply> {
  const { body } = await caller.get('/v1/profile/visibility')
  const answer = await caller.put('/v1/profile/publication', { body: { confirmedFields: body.publishes } })
  expect(answer.status).toBe(200)
  return answer
}
