import { Box } from 'ink'
import { useState } from 'react'
import { type DataOverview, readDataOverview } from '../actions/data/overview.ts'
import { revokeSessions } from '../actions/sessions/revoke.ts'
import { useNavigation } from '../app/navigation.tsx'
import { useAction } from '../app/use-action.ts'
import { useResource } from '../app/use-resource.ts'
import { Failed } from '../components/failed.tsx'
import { List } from '../components/list.tsx'
import { Loaded } from '../components/loaded.tsx'
import { Prose } from '../components/prose.tsx'
import { Row } from '../components/row.tsx'
import { useSize } from '../components/use-size.ts'
import { useKeys } from '../keys/use-keys.ts'
import { count } from '../print/count.ts'
import { type DataRow, rowsOf } from './data/rows.ts'

/** What can be done with one's data: the archives there are, and where one is signed in. */
export function Data() {
  const overview = useResource(readDataOverview)
  return (
    <Loaded resource={overview} what="your data">
      {(data) => <Ready overview={data} />}
    </Loaded>
  )
}

function Ready({ overview }: { readonly overview: DataOverview }) {
  const { go } = useNavigation()
  const { width, height } = useSize()
  const [at, choose] = useState(0)
  const rows = rowsOf(overview)
  const { to, session }: Partial<DataRow> = rows[Math.min(at, rows.length - 1)] ?? {}
  const others = overview.sessions.filter(({ current }) => !current).length
  const end = useAction(revokeSessions, {
    line: (which) => ['sessions', 'revoke', ...(which === 'others' ? ['--others'] : [which.id])],
    told: ({ revoked }) => `Signed out: ${count(revoked, 'session')}`,
  })
  useKeys('data', {
    end: session && !session.current ? () => void end.run({ id: session.id }) : undefined,
    endOthers: session && others > 0 ? () => void end.run('others') : undefined,
  })
  return (
    <Box flexDirection="column" rowGap={1}>
      <Prose tone="quiet">Everything about you is yours: take it with you, say what it is used for, or leave.</Prose>
      <List
        items={rows}
        height={height - (end.failure ? 7 : 4)}
        onChoose={(_, index) => choose(index)}
        onOpen={to && (() => go(to))}
        row={({ group, label, about, tone }, chosen) => (
          <Row
            chosen={chosen}
            cells={[
              { text: group, width: 9, tone: 'quiet' },
              { text: label, width: 22, ...(tone && { tone }) },
              { text: about, width: width - 36, tone: 'quiet' },
            ]}
          />
        )}
      />
      {end.failure && <Failed failure={end.failure} />}
    </Box>
  )
}
