import { Box } from 'ink'
import { readPendingCodes } from '../actions/pending-codes.ts'
import { useNavigation } from '../app/navigation.tsx'
import { usePlatform } from '../app/platform.tsx'
import type { Screen } from '../app/screen.ts'
import { useResource } from '../app/use-resource.ts'
import { Line } from '../components/line.tsx'
import { List } from '../components/list.tsx'
import { Prose } from '../components/prose.tsx'
import { Row } from '../components/row.tsx'
import { useSize } from '../components/use-size.ts'

interface Way {
  readonly label: string
  readonly about: string
  readonly to: Screen
}

const ways: readonly Way[] = [
  { label: 'Sign up', about: 'Name, e-mail, country, password; 18 or older', to: { name: 'sign-up' } },
  { label: 'Sign in', about: 'With an account that you have', to: { name: 'sign-in' } },
  { label: 'Read the policy', about: 'Every sentence of it, before you agree', to: { name: 'policy' } },
]

const outbox: Way = {
  label: 'Read the mail',
  about: 'What the sandbox sent; nothing leaves this computer',
  to: { name: 'outbox' },
}

function codeOf(email: string): Way {
  return { label: 'Enter the code', about: `It went to ${email}`, to: { name: 'confirm-address' } }
}

/** The first thing that somebody sees who is not signed in. */
export function Welcome() {
  const { context } = usePlatform()
  const { go } = useNavigation()
  const { width, height } = useSize()
  const codes = useResource(readPendingCodes)
  const email = codes.state === 'ready' ? codes.data.address : undefined
  const begun = email === undefined ? [] : [codeOf(email)]
  return (
    <Box flexDirection="column" rowGap={1}>
      <Line bold>The professional network that takes its privacy policy literally.</Line>
      <Prose tone="quiet">
        {context.sandbox
          ? 'You are on the sandbox: an invented town on this computer, with its own mail and clock. Nothing that you type leaves it.'
          : 'What you give is asked for by name, and shown to nobody before you say so.'}
      </Prose>
      <List
        items={[...begun, ...ways, ...(context.sandbox ? [outbox] : [])]}
        height={height - 6}
        onOpen={({ to }) => go(to)}
        row={({ label, about }, chosen) => (
          <Row
            chosen={chosen}
            cells={[
              { text: label, width: 18 },
              { text: about, width: width - 24, tone: 'quiet' },
            ]}
          />
        )}
      />
    </Box>
  )
}
