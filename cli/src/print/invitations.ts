import type { NamedInvitation } from '../actions/contacts/invitations.ts'
import type { Invited } from '../actions/contacts/invite.ts'
import { cleanLine } from './clean.ts'
import { printPairs } from './pairs.ts'
import { printTable } from './table.ts'

const reasons: Readonly<Record<Invited['skipped'][number]['reason'], string>> = {
  opted_out: 'asked not to be invited',
  invited: 'an invitation of yours waits already',
  no_address: 'you keep no address of them',
}

/** Invitations that were made, with what to send, for people. */
export function printInvited({ items, skipped }: Invited): string {
  const made = items.map(({ name, link, optOutLink, mailto }) =>
    printPairs([
      ['For', name],
      ['Link', link],
      ['Never again', optOutLink],
      ['Mail', mailto],
    ]),
  )
  const left = skipped.map(({ name, reason }) => `Not for ${cleanLine(name)}: ${reasons[reason]}.`)
  return [...made, ...left].join('\n\n')
}

/** Invitations, for people: one a line. */
export function printInvitations(invitations: readonly NamedInvitation[]): string {
  if (invitations.length === 0) return 'You invited nobody. Invite somebody: pianeo contacts invite CONTACT'
  return printTable(
    ['CONTACT', 'STATE', 'MADE', 'UNTIL', 'ID'],
    invitations.map(({ name, state, createdAt, expiresAt, endedAt, id }) => [
      name ?? '(not kept)',
      state,
      createdAt,
      endedAt ?? expiresAt,
      id.slice(-8),
    ]),
  )
}
