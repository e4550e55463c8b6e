import { useState } from 'react'
import { readOutbox } from '../actions/sandbox/outbox.ts'
import { usePlatform } from '../app/platform.tsx'
import type { Screen } from '../app/screen.ts'
import { useResource } from '../app/use-resource.ts'
import { List } from '../components/list.tsx'
import { Loaded } from '../components/loaded.tsx'
import { Prose } from '../components/prose.tsx'
import { Row } from '../components/row.tsx'
import { useSize } from '../components/use-size.ts'
import { MailView } from './outbox/mail-view.tsx'

interface OutboxProps {
  readonly screen: Extract<Screen, { name: 'outbox' }>
}

/** The mails that the sandbox sent; with an address, the newest one to it is open at first. */
export function Outbox({ screen: { to } }: OutboxProps) {
  const { context } = usePlatform()
  if (!context.sandbox) {
    return <Prose tone="quiet">Mail is sent for real on this platform: you find it where you read your mail.</Prose>
  }
  return <Mails to={to} />
}

function Mails({ to }: { readonly to: string | undefined }) {
  const { width, height } = useSize()
  const mails = useResource((context) => readOutbox(context, {}))
  const [open, setOpen] = useState<string | 'newest' | undefined>(to === undefined ? undefined : 'newest')
  return (
    <Loaded resource={mails} what="the mail">
      {(all) => {
        const at = all.findIndex((mail) => (open === 'newest' ? sameAddress(mail.to, to) : mail.id === open))
        const mail = all[at]
        if (mail) return <MailView mail={mail} onClose={() => setOpen(undefined)} />
        return (
          <List
            items={all}
            height={height}
            empty="No mail yet. What the sandbox sends arrives here; nothing leaves this computer."
            openLabel="Read"
            onOpen={({ id }) => setOpen(id)}
            row={({ sentAt, to, subject }, chosen) => (
              <Row
                chosen={chosen}
                cells={[
                  { text: sentAt.slice(0, 16).replace('T', ' '), width: 16, tone: 'quiet' },
                  { text: to, width: Math.min(26, Math.floor(width / 3)) },
                  { text: subject, width: Math.max(10, width - 22 - Math.min(26, Math.floor(width / 3))) },
                ]}
              />
            )}
          />
        )
      }}
    </Loaded>
  )
}

function sameAddress(one: string, other: string | undefined): boolean {
  return one.toLowerCase() === other?.toLowerCase()
}
