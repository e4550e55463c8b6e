import { Box, Text } from 'ink'
import { Row } from '../../components/row.tsx'
import { TextField, type TextFieldProps } from '../../components/text-field.tsx'
import { toned } from '../../components/theme.ts'
import { padded } from '../../text/width.ts'
import { audienceWords } from './audience-of.ts'
import type { ProfileRow } from './rows.ts'

const labelWidth = 11
const audienceWidth = 16

/** Columns before the value: the mark, the label and a space. */
export const labelColumn = labelWidth + 3

/** Columns that the value has. */
export function valueWidth(width: number): number {
  return Math.max(10, width - labelColumn - audienceWidth - 3)
}

interface ProfileLineProps {
  readonly row: ProfileRow
  readonly chosen: boolean
  readonly width: number
  /** Set while its value is typed. */
  readonly typed?: Omit<TextFieldProps, 'focused' | 'masked'>
}

/** One row of the profile: what it is, what stands in it, who sees it. */
export function ProfileLine({ row, chosen, width, typed }: ProfileLineProps) {
  const { label, value, empty, audience } = row
  const who = audience ? audienceWords(audience) : ''
  if (!typed) {
    return (
      <Row
        chosen={chosen}
        cells={[
          { text: label, width: labelWidth },
          { text: value || empty, width: valueWidth(width), tone: value ? 'plain' : 'quiet' },
          { text: who, width: audienceWidth, tone: audience?.now === 'public' ? 'warn' : 'quiet' },
        ]}
      />
    )
  }
  return (
    <Box>
      <Text bold {...toned('accent')}>{`▸ ${padded(label, labelWidth)} `}</Text>
      <TextField focused {...typed} />
      <Text {...toned('quiet')}>{` ${padded(who, audienceWidth)}`}</Text>
    </Box>
  )
}
