import type { Contact } from '@pianeojobs/sdk/contract'
import { memo } from 'react'
import { Row } from '../../components/row.tsx'

interface ContactRowProps {
  readonly contact: Contact
  readonly chosen: boolean
  readonly width: number
}

/** A contact in a list. Drawn again only when it changes: moving through ten thousand draws two of them. */
export const ContactRow = memo(function ContactRow({ contact, chosen, width }: ContactRowProps) {
  const { displayName, emails, phones, organization, matchState } = contact
  const room = width - 2 - 7 - 3
  const name = Math.floor(room * 0.38)
  const address = Math.floor(room * 0.4)
  return (
    <Row
      chosen={chosen}
      cells={[
        { text: displayName, width: name },
        { text: emails[0]?.value ?? phones[0]?.value ?? '', width: address, tone: 'quiet' },
        { text: organization ?? '', width: room - name - address, tone: 'quiet' },
        { text: matchState === 'matched' ? '✓ here' : '', width: 6, tone: 'good' },
      ]}
    />
  )
})
