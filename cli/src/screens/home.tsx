import { Box } from 'ink'
import { type Overview, readOverview } from '../actions/overview.ts'
import { useNavigation } from '../app/navigation.tsx'
import type { Screen } from '../app/screen.ts'
import { useResource } from '../app/use-resource.ts'
import { Line } from '../components/line.tsx'
import { List } from '../components/list.tsx'
import { Loaded } from '../components/loaded.tsx'
import { Row } from '../components/row.tsx'
import type { Tone } from '../components/theme.ts'
import { useSize } from '../components/use-size.ts'
import { cleanLine } from '../print/clean.ts'
import { count } from '../print/count.ts'

interface Job {
  readonly label: string
  readonly about: string
  readonly tone?: Tone
  readonly to: Screen
}

const jobs: readonly Job[] = [
  { label: 'Your profile', about: 'What it says, and who sees which part of it', to: { name: 'profile' } },
  { label: 'Your contacts', about: 'Import them, and see who is already here', to: { name: 'contacts' } },
  { label: 'Your data', about: 'Download all of it, see what you agreed to, leave', to: { name: 'data' } },
  { label: 'The policy', about: 'Every sentence of it', to: { name: 'policy' } },
  { label: 'Sign out', about: 'This session ends; all that is yours stays', to: { name: 'sign-out' } },
]

/** Who I am, what needs me, and the jobs. */
export function Home() {
  const overview = useResource(readOverview)
  return (
    <Loaded resource={overview} what="what waits for you">
      {(data) => <Ready {...data} />}
    </Loaded>
  )
}

function Ready(overview: Overview) {
  const { go } = useNavigation()
  const { width, height } = useSize()
  const { name, email } = overview.identity
  const waiting = waitingFor(overview)
  return (
    <Box flexDirection="column" rowGap={1}>
      <Line>{`${cleanLine(name)}, signed in as ${cleanLine(email)}`}</Line>
      <Line tone={waiting.length > 0 ? 'warn' : 'quiet'}>
        {waiting.length > 0 ? `${count(waiting.length, 'thing needs', 'things need')} you` : 'Nothing needs you.'}
      </Line>
      <List
        items={[...waiting, ...jobs]}
        height={height - 5}
        onOpen={({ to }) => go(to)}
        row={({ label, about, tone }, chosen) => (
          <Row
            chosen={chosen}
            cells={[
              { text: label, width: 22, ...(tone && { tone }) },
              { text: about, width: width - 28, tone: 'quiet' },
            ]}
          />
        )}
      />
    </Box>
  )
}

/** What the person is asked to look at, the most pressing first. */
function waitingFor({ pendingPolicy, unread, unfinishedImports, profile, erasure }: Overview): readonly Job[] {
  const waiting: (Job | false)[] = [
    erasure?.state === 'scheduled' && {
      label: '! Erasure',
      about: `Everything goes on ${erasure.executeAt.slice(0, 10)}, unless you keep it`,
      to: { name: 'erasure' },
    },
    pendingPolicy !== undefined && {
      label: '! New policy',
      about: `Version ${pendingPolicy} is in force: read what it changes`,
      to: { name: 'policy' },
    },
    unread.length > 0 && {
      label: '! Notices',
      about: `${count(unread.length, 'notice')} not read yet: ${unread[0]!.subject}`,
      to: { name: 'notices' },
    },
    unfinishedImports > 0 && {
      label: '! Import',
      about: `${count(unfinishedImports, 'import')} not finished: go on or undo`,
      to: { name: 'imports' },
    },
    profile === 'without-headline' && {
      label: '! Headline',
      about: 'Say in a line what you do; nobody sees it before you publish',
      to: { name: 'profile' },
    },
  ]
  return waiting.filter((job) => job !== false).map((job) => ({ ...job, tone: 'warn' }))
}
