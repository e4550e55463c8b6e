import type { Viewer } from '../visibility/viewer.ts'
import type { Person } from './person.ts'

/** As whom an account, or nobody signed in, reads a person. */
export function viewerOf({ account }: Person, accountId: string | undefined): Viewer {
  if (accountId === undefined) return 'public'
  return accountId === account.id ? 'self' : 'member'
}
