import { Text } from 'ink'
import { cleanLine } from '../print/clean.ts'
import { padded } from '../text/width.ts'
import { type Tone, toned } from './theme.ts'

/** A cell of a row: its text, as a person wrote it, and how many columns it takes. */
export interface Cell {
  readonly text: string
  readonly width: number
  readonly tone?: Tone
}

interface RowProps {
  readonly chosen: boolean
  readonly cells: readonly Cell[]
}

/** A row of a list, with a mark before the one that is chosen. */
export function Row({ chosen, cells }: RowProps) {
  return (
    <Text wrap="truncate-end" bold={chosen}>
      <Text {...toned('accent')}>{chosen ? '▸ ' : '  '}</Text>
      {cells.map(({ text, width, tone = 'plain' }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a row do not move
        <Text key={index} {...toned(tone)}>{`${padded(cleanLine(text), width)} `}</Text>
      ))}
    </Text>
  )
}
