import type { Audience } from '@pianeojobs/sdk/contract'

const order: readonly Audience[] = ['private', 'connections', 'members', 'public']

/** How many people an audience is, as a number to compare: `public` > `members` > `connections` > `private` (P4.4). */
export function breadth(audience: Audience): number {
  return order.indexOf(audience)
}
