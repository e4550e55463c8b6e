import type { ConsentPurpose } from '@pianeojobs/sdk/contract'
import { Box } from 'ink'
import type { ImportConsents } from '../../actions/contacts/import-consents.ts'
import { Line } from '../../components/line.tsx'
import { Prose } from '../../components/prose.tsx'
import { Scrolled } from '../../components/scrolled.tsx'
import { useSize } from '../../components/use-size.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { clean, cleanLine } from '../../print/clean.ts'
import { linesOf } from '../../text/lines.ts'
import { pairLines } from '../../text/pair-lines.ts'

interface ImportConsentProps {
  readonly which: keyof ImportConsents
  readonly purpose: ConsentPurpose
  onBack(): void
  onAnswer(yes: boolean): void
}

const questions: Readonly<Record<keyof ImportConsents, string>> = {
  keep: 'Do you agree that the contacts are kept?',
  match: 'Do you agree that it is looked for who of them is here?',
}

/** One of the two consents of an import, with its text: neither is given unless one says so (P2.1). */
export function ImportConsent({ which, purpose, onBack, onAnswer }: ImportConsentProps) {
  const { width, height } = useSize()
  useKeys('importConsent', { yes: () => onAnswer(true), no: () => onAnswer(false), back: onBack })
  const { title, notice, noticeVersion, retention, recipients, locations } = purpose
  const columns = Math.min(width, 88)
  const lines = [
    ...linesOf(clean(notice), columns),
    '',
    ...pairLines(
      [
        ['Kept', retention],
        ['Given to', recipients.join(', ') || 'nobody'],
        ['Where', locations.join(', ')],
        ['Withdraw', 'at any time, under “What you agreed to”; the other consent is asked for by itself'],
      ],
      columns,
    ),
  ]
  return (
    <Box flexDirection="column" rowGap={1}>
      <Line bold>{`${cleanLine(title)} (notice ${noticeVersion})`}</Line>
      <Scrolled lines={lines} height={Math.max(3, height - 5)} />
      <Box flexDirection="column">
        <Prose tone="warn" bold>
          {questions[which]}
        </Prose>
        <Line tone="quiet">{'y  I agree    n  I do not'}</Line>
      </Box>
    </Box>
  )
}
