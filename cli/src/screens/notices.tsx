import type { Notice } from '@pianeojobs/sdk/contract'
import { useState } from 'react'
import { listNotices } from '../actions/notices/list.ts'
import { useResource } from '../app/use-resource.ts'
import { List } from '../components/list.tsx'
import { Loaded } from '../components/loaded.tsx'
import { Row } from '../components/row.tsx'
import { useSize } from '../components/use-size.ts'
import { NoticeView } from './notices/notice-view.tsx'

/** What the platform has to tell, newest first. */
export function Notices() {
  const { width, height } = useSize()
  const notices = useResource((context) => listNotices(context))
  const [open, setOpen] = useState<Notice>()
  const [chosen, setChosen] = useState(0)
  if (open) return <NoticeView notice={open} onClose={() => setOpen(undefined)} />
  return (
    <Loaded resource={notices} what="your notices">
      {(all) => (
        <List
          items={all}
          height={height}
          start={chosen}
          empty="There is nothing to tell you."
          openLabel="Read"
          onOpen={(notice, at) => {
            setChosen(at)
            setOpen(notice)
          }}
          row={({ at, subject, readAt }, isChosen) => (
            <Row
              chosen={isChosen}
              cells={[
                { text: readAt === null ? '● new' : '  read', width: 6, tone: readAt === null ? 'warn' : 'quiet' },
                { text: at.slice(0, 10), width: 10, tone: 'quiet' },
                { text: subject, width: Math.max(10, width - 22) },
              ]}
            />
          )}
        />
      )}
    </Loaded>
  )
}
