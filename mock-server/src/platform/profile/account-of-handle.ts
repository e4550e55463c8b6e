import type { State } from '../state.ts'
import { indexed } from '../table-index.ts'
import type { ProfileRow } from './profile-row.ts'

/** The id of the account whose profile has this handle now. */
export function accountOfHandle({ profiles }: State, handle: string): string | undefined {
  return indexed(profiles, handleOf).get(handle)?.accountId
}

function handleOf({ handle }: ProfileRow): string {
  return handle
}
