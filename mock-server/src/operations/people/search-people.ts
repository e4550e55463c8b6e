import type { Handler } from '../../pipeline/handler.ts'
import { findPeople } from '../../platform/people/find-people.ts'

export const searchPeople: Handler<'searchPeople'> = ({ actor, query, world, page }) => {
  const found = findPeople(world.read(), { ...query, readerId: actor?.accountId })
  return {
    status: 200,
    body: page(
      found,
      ({ card }) => card,
      ({ rank }) => rank,
    ),
  }
}
