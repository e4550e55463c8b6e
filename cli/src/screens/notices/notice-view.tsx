import type { Notice } from '@pianeojobs/sdk/contract'
import { Box } from 'ink'
import { useEffect } from 'react'
import { readNotice } from '../../actions/notices/read.ts'
import { useNavigation } from '../../app/navigation.tsx'
import type { Screen } from '../../app/screen.ts'
import { useAction } from '../../app/use-action.ts'
import { Failed } from '../../components/failed.tsx'
import { Line } from '../../components/line.tsx'
import { LongText } from '../../components/long-text.tsx'
import { useSize } from '../../components/use-size.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { clean, cleanLine } from '../../print/clean.ts'
import { linesOf } from '../../text/lines.ts'

interface NoticeViewProps {
  readonly notice: Notice
  onClose(): void
}

/** A notice. It counts as read from now on; it accepts nothing and agrees to nothing. */
export function NoticeView({ notice: { id, event, subject, text, at, readAt }, onClose }: NoticeViewProps) {
  const { width, height } = useSize()
  const { go } = useNavigation()
  const { failure, run } = useAction(readNotice, { line: () => ['notices', 'read', id.slice(-8)] })
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each notice
  useEffect(() => {
    if (readAt === null) void run(id)
  }, [id])
  const about = places[event]
  useKeys(
    'reading',
    { close: onClose, follow: about && (() => go(about.to)) },
    { labels: { close: 'All notices', follow: about?.label } },
  )
  const lines = linesOf(clean(text), Math.min(88, width)).map((line) => ({ text: line }))
  return (
    <Box flexDirection="column">
      <Line bold>{cleanLine(subject)}</Line>
      <Line tone="quiet">{at.slice(0, 16).replace('T', ' ')}</Line>
      <Line> </Line>
      <LongText lines={lines} height={Math.max(1, height - 3 - (failure ? 3 : 0))} />
      {failure && <Failed failure={failure} retry={() => void run(id)} />}
    </Box>
  )
}

/** Where a person can do something about it. */
const places: { readonly [E in Notice['event']]?: { readonly label: string; readonly to: Screen } } = {
  policy_announced: { label: 'Read the policy', to: { name: 'policy' } },
  erasure_scheduled: { label: 'See the erasure', to: { name: 'erasure' } },
}
