import type { InvitationDraft } from '@pianeojobs/sdk/contract'
import type { InvitationRow } from './invitation-row.ts'
import { invitationView } from './invitation-view.ts'

const site = 'https://pianeojobs.example'

/** What the person sends themselves: the links, and one mail that holds them as a `mailto:` (RFC 6068). */
export function draftOf(
  invitation: InvitationRow,
  sent: { readonly from: string; readonly to: string; readonly token: string; readonly optOutToken: string },
): InvitationDraft {
  const link = `${site}/join#${sent.token}`
  const optOutLink = `${site}/no-invitations#${sent.optOutToken}`
  const subject = `${sent.from} invites you to Pianeojobs`
  const body = [
    'Hello,',
    'I am on Pianeojobs, a professional network, and would like to connect with you there. With this link you can join; I am told when you do:',
    link,
    'Pianeojobs did not write to you and will not: I did. If you never want to be invited there, by anybody:',
    optOutLink,
    sent.from,
  ].join('\r\n\r\n')
  const [at, encode] = [sent.to.lastIndexOf('@'), encodeURIComponent]
  const address = `${encode(sent.to.slice(0, at))}@${encode(sent.to.slice(at + 1))}`
  const mailto = `mailto:${address}?subject=${encode(subject)}&body=${encode(body)}`
  return { invitation: invitationView(invitation), link, optOutLink, mailto }
}
