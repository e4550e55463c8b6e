import { Box } from 'ink'
import type { Failure } from '../app/failure.ts'
import { List } from '../components/list.tsx'
import { Prose } from '../components/prose.tsx'
import { Row } from '../components/row.tsx'
import { useSize } from '../components/use-size.ts'

interface KeepSessionProps {
  /** Why the keychain cannot keep it. */
  readonly failure: Failure
  readonly height: number
  /** Goes on; `insecure`: in a file, unencrypted. */
  onChoose(options: { readonly insecure: boolean }): void
  onGiveUp(): void
}

const codes = ['credential-store-unavailable', 'credential-store-locked', 'credential-store-failed']

/** Whether a session could not be kept, so that a person has to choose where (P6.2). */
export function isAboutKeychain(failure: Failure | undefined): failure is Failure {
  return failure !== undefined && codes.includes(failure.code)
}

/** Where a session is kept when the keychain cannot: nothing was sent yet. */
export function KeepSession({ failure, height, onChoose, onGiveUp }: KeepSessionProps) {
  const { width } = useSize()
  const choices = [
    { label: 'Try the keychain again', run: () => onChoose({ insecure: false }) },
    { label: 'Keep it in a file that only I can read, unencrypted', run: () => onChoose({ insecure: true }) },
    { label: 'Do not sign in now', run: onGiveUp },
  ]
  return (
    <Box flexDirection="column" rowGap={1}>
      <Prose tone="warn">{`! ${whatIsWrong(failure)} Nothing was sent: the code and the password are not spent.`}</Prose>
      <List
        items={choices}
        height={Math.min(choices.length, Math.max(1, height - 8))}
        openLabel="Choose"
        onOpen={({ run }) => run()}
        row={({ label }, chosen) => <Row chosen={chosen} cells={[{ text: label, width: Math.max(10, width - 4) }]} />}
      />
      <Prose tone="quiet">
        Without any of them: put an access token into the environment variable PIANEO_TOKEN, and start pianeo again.
      </Prose>
    </Box>
  )
}

function whatIsWrong({ code, message }: Failure): string {
  if (code === 'credential-store-unavailable') return 'There is no keychain on this computer to keep the session in.'
  return code === 'credential-store-locked'
    ? 'The keychain is locked, or not set up yet: unlock it first.'
    : `${message.split('. ', 1)[0]}.`
}
