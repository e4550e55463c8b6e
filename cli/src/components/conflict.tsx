import { Box } from 'ink'
import { useKeys } from '../keys/use-keys.ts'
import { clean } from '../print/clean.ts'
import { linesOf } from '../text/lines.ts'
import { Line } from './line.tsx'
import { Prose } from './prose.tsx'
import { useSize } from './use-size.ts'

interface ConflictProps {
  /** What was changed by both, as in "Headline". */
  readonly label: string
  readonly mine: string
  readonly theirs: string
  onMine(): void
  onTheirs(): void
  onEdit(): void
}

/** What was typed here beside what the same became elsewhere meanwhile, to choose from; nothing is lost before that. */
export function Conflict({ label, mine, theirs, onMine, onTheirs, onEdit }: ConflictProps) {
  const { width, height } = useSize()
  useKeys('conflict', { mine: onMine, theirs: onTheirs, edit: onEdit })
  const column = Math.floor((width - 3) / 2)
  return (
    <Box flexDirection="column" rowGap={1}>
      <Prose tone="warn" bold>{`! ${label} was changed elsewhere while you edited it.`}</Prose>
      <Box columnGap={3}>
        <Side title="Mine" text={mine} width={column} height={height - 4} />
        <Side title="Theirs, as it is now" text={theirs} width={column} height={height - 4} />
      </Box>
    </Box>
  )
}

interface SideProps {
  readonly title: string
  readonly text: string
  readonly width: number
  readonly height: number
}

function Side({ title, text, width, height }: SideProps) {
  const lines = linesOf(clean(text) || '(nothing)', width)
  const shown = lines.length > height ? [...lines.slice(0, height - 1), '…'] : lines
  return (
    <Box flexDirection="column" width={width}>
      <Line bold>{title}</Line>
      <Prose width={width}>{shown.join('\n')}</Prose>
    </Box>
  )
}
