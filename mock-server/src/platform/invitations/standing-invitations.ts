import { remember } from '../remember.ts'
import type { State } from '../state.ts'
import { owned } from '../table.ts'
import { indexed } from '../table-index.ts'
import type { InvitationRow, StandingInvitation } from './invitation-row.ts'

/** An invitation whose link works. */
export type Standing = InvitationRow & { readonly standing: StandingInvitation }

/** The standing invitations of a person, oldest first. */
export function standingOf(state: State, accountId: string): readonly Standing[] {
  return [...owned(state.invitations, accountId).values()].filter(isStanding)
}

/** The standing invitations of everyone to an address, by its keyed digest. */
export function standingTo({ invitations }: State, address: string): readonly Standing[] {
  return (
    remember(invitations, standingTo, () =>
      Map.groupBy(
        [...invitations.values()].flatMap((rows) => [...rows.values()].filter(isStanding)),
        ({ standing }) => standing.address,
      ),
    ).get(address) ?? []
  )
}

/** The standing invitation whose link has a token, by the digest of it. */
export function standingByToken({ invitations }: State, tokenDigest: string): Standing | undefined {
  for (const rows of invitations.values()) {
    const row = indexed(rows, tokenOf).get(tokenDigest)
    if (row) return row as Standing
  }
  return undefined
}

function tokenOf({ standing }: InvitationRow): string | undefined {
  return standing?.tokenDigest
}

function isStanding(row: InvitationRow): row is Standing {
  return row.standing !== null
}
