import { Box } from 'ink'
import { useKeys } from '../keys/use-keys.ts'
import { Prose } from './prose.tsx'

interface QuestionProps {
  readonly children: string
  readonly yes: string
  readonly no?: string
  onYes(): void
  onNo(): void
}

/** A question that is answered with y or n. */
export function Question({ children, yes, no = 'No', onYes, onNo }: QuestionProps) {
  useKeys('choice', { yes: onYes, no: onNo }, { labels: { yes, no } })
  return (
    <Box flexDirection="column">
      <Prose tone="warn" bold>{`! ${children}`}</Prose>
      <Prose tone="quiet">{`y  ${yes}    n  ${no}`}</Prose>
    </Box>
  )
}
