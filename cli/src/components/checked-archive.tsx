import { Box } from 'ink'
import { openFile } from '../actions/data/open-file.ts'
import { verifyData } from '../actions/data/verify.ts'
import { usePlatform } from '../app/platform.tsx'
import { useAction } from '../app/use-action.ts'
import { useResource } from '../app/use-resource.ts'
import { useKeys } from '../keys/use-keys.ts'
import { ArchiveReport } from './archive-report.tsx'
import { Failed } from './failed.tsx'
import { Line } from './line.tsx'
import { Prose } from './prose.tsx'
import { useSize } from './use-size.ts'

interface CheckedArchiveProps {
  /** Absolute. */
  readonly path: string
  /** The digest that it had when it was saved. */
  readonly expected?: string | undefined
  onAnother(): void
  /** What that is called. */
  readonly anotherLabel: string
}

/** An archive on this computer: where it lies, every byte of it checked, and opened on demand. */
export function CheckedArchive({ path, expected, onAnother, anotherLabel }: CheckedArchiveProps) {
  const { height } = useSize()
  const { acted } = usePlatform()
  const report = useResource(() => verifyData(path), { by: path, every: 0 })
  const open = useAction((_, file: string) => openFile(file), { told: () => 'Handed to the desktop' })
  useKeys(
    'archive',
    {
      open: () => void open.run(path),
      // Whatever was done, what is shown is read again.
      check: () => acted(['data', 'verify', path]),
      another: onAnother,
    },
    { labels: { another: anotherLabel } },
  )
  return (
    <Box flexDirection="column" rowGap={height < 14 ? 0 : 1}>
      <Prose bold>{path}</Prose>
      {report.state === 'loading' && <Line tone="quiet">Checking every byte …</Line>}
      {report.state === 'failed' && <Failed failure={report.failure} retry={report.retry} />}
      {report.state === 'ready' && (
        <ArchiveReport report={report.data} expected={expected} height={Math.max(2, height - 9)} />
      )}
      {open.failure ? (
        <Failed failure={open.failure} />
      ) : (
        <Prose tone="quiet">Unpack it and open index.html. It is not encrypted, and readable for you only.</Prose>
      )}
    </Box>
  )
}
