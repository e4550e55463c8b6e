import { Box } from 'ink'
import { type PendingCodes, readPendingCodes } from '../../actions/pending-codes.ts'
import { useNavigation } from '../../app/navigation.tsx'
import type { Screen } from '../../app/screen.ts'
import { useResource } from '../../app/use-resource.ts'
import { Line } from '../../components/line.tsx'
import { LongText } from '../../components/long-text.tsx'
import { useSize } from '../../components/use-size.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { clean, cleanLine } from '../../print/clean.ts'
import type { SandboxMail } from '../../sandbox/sandbox.ts'
import { linesOf } from '../../text/lines.ts'

interface MailViewProps {
  readonly mail: SandboxMail
  onClose(): void
}

/** A mail of the sandbox; its code goes where it is wanted with one key. */
export function MailView({ mail: { kind, to, subject, text, sentAt, code }, onClose }: MailViewProps) {
  const { width, height } = useSize()
  const { trail, go, back, replace } = useNavigation()
  const codes = useResource(readPendingCodes)
  const wanted = codes.state === 'ready' && code !== undefined ? screenFor({ kind, to, code }, codes.data) : undefined
  useKeys('mail', {
    take:
      wanted &&
      (() => {
        // Whoever came from there goes back there.
        if (trail.at(-2)?.name === wanted.name) {
          back()
          replace(wanted)
        } else {
          go(wanted)
        }
      }),
  })
  useKeys('reading', { close: onClose }, { labels: { close: 'All mail' } })
  const lines = linesOf(clean(text), Math.min(88, width)).map((line) => ({ text: line }))
  return (
    <Box flexDirection="column">
      <Line bold>{cleanLine(subject)}</Line>
      <Line tone="quiet">{`to ${cleanLine(to)} · ${sentAt.slice(0, 16).replace('T', ' ')}`}</Line>
      <Line> </Line>
      <LongText lines={lines} height={Math.max(1, height - (wanted ? 5 : 3))} />
      {wanted && (
        <Box marginTop={1}>
          <Line tone="accent">▸ Enter or c takes the code over.</Line>
        </Box>
      )}
    </Box>
  )
}

/** Where the code of a mail is waited for, if it is. */
function screenFor(mail: { kind: string; to: string; code: string }, waiting: PendingCodes): Screen | undefined {
  const isFor = (address: string | undefined) => address?.toLowerCase() === mail.to.toLowerCase()
  const { kind, code } = mail
  if (kind === 'verification-code' && isFor(waiting.address)) return { name: 'confirm-address', code }
  return kind === 'password-reset-code' && isFor(waiting.reset) ? { name: 'reset-password', code } : undefined
}
