import { Box } from 'ink'
import type { DownloadProgress, Received } from '../../actions/data/download-progress.ts'
import { Line } from '../../components/line.tsx'
import { Prose } from '../../components/prose.tsx'
import { useSize } from '../../components/use-size.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { printDownloadStep, share } from '../../print/archive.ts'
import { progressBar } from '../../text/progress-bar.ts'

interface ExportRunningProps {
  /** Undefined: it has only been asked for. */
  readonly progress: DownloadProgress | undefined
  onStop(): void
}

const steps = ['Ask for it', 'The platform makes the archive', 'It comes in']

/** How far a download has come: its steps, and the bytes that are there. */
export function ExportRunning({ progress, onStop }: ExportRunningProps) {
  const { width } = useSize()
  useKeys('download', { stop: onStop })
  const now = stepOf(progress)
  return (
    <Box flexDirection="column">
      {steps.map((step, index) => (
        <Line key={step} tone={index === now ? 'accent' : index < now ? 'good' : 'quiet'}>
          {`${index < now ? '✓' : index === now ? '▸' : ' '} ${step}${index === now ? ' …' : ''}`}
        </Line>
      ))}
      <Box flexDirection="column" marginTop={1}>
        {progress && 'received' in progress && <Line>{bar(progress, Math.min(60, width) - 2)}</Line>}
        {progress?.step !== 'receiving' && progress && <Prose tone="quiet">{printDownloadStep(progress)}</Prose>}
        <Prose tone="quiet">Going back stops it. What came in stays, and the next download goes on from there.</Prose>
      </Box>
    </Box>
  )
}

function stepOf(progress: DownloadProgress | undefined): number {
  switch (progress?.step) {
    case 'making':
      return 1
    case 'receiving':
    case 'resuming':
      return 2
    default:
      return 0
  }
}

/** A bar where it is known how much there is, and the bytes. */
function bar(received: Received, width: number): string {
  const bytes = share(received)
  if (!received.total) return `  ${bytes}`
  return `  ${progressBar(received.received, received.total, Math.max(8, width - bytes.length - 10))}  ${bytes}`
}
