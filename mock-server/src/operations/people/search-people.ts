import type { Handler } from '../../pipeline/handler.ts'
import { findPeople } from '../../platform/people/find-people.ts'
import { recordUse } from '../preferences/record-use.ts'

export const searchPeople: Handler<'searchPeople'> = (call) => {
  const { actor, query, world, page } = call
  const found = findPeople(world.read(), { ...query, readerId: actor?.accountId })
  // A further page is the same search.
  if (query.cursor === undefined) recordUse(call, actor, { kind: 'search', detail: query.q })
  return {
    status: 200,
    body: page(
      found,
      ({ card }) => card,
      ({ rank }) => rank,
    ),
  }
}
