import { scopes } from '../../generated/routes.js'
import type { SessionRow } from './session-row.ts'

/** What a session may do: everything, or what a device was let in for. */
export function scopesOf({ grant }: SessionRow): readonly string[] {
  return grant?.scopes ?? scopes
}
