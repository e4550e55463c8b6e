import { expect } from 'vitest'
import type { Person } from './person.ts'

/** Asks somebody to connect; the request as it was answered. */
export async function asked(from: Person, to: Person, message?: string) {
  const body = { personId: to.personId, ...(message !== undefined && { message }) }
  const answer = await from.post('/v1/connection-requests', { body })
  expect(answer).toMatchObject({ status: 201 })
  return answer.body
}

/** Answers a request. */
export function answered(by: Person, { id }: { id: string }, answer: 'accept' | 'decline') {
  return by.post(`/v1/connection-requests/${id}/answer`, { body: { answer } })
}

/** Connects two people as they would: one asks, the other accepts. */
export async function connected(one: Person, other: Person): Promise<void> {
  expect((await answered(other, await asked(one, other), 'accept')).status).toBe(200)
}

/** Blocks somebody. */
export async function blocked(by: Person, { personId }: Person): Promise<void> {
  expect((await by.put(`/v1/blocks/${personId}`)).status).toBe(200)
}
