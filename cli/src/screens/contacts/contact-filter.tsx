import { Box } from 'ink'
import { Line } from '../../components/line.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useSize } from '../../components/use-size.ts'

interface ContactFilterProps {
  readonly query: string
  readonly typing: boolean
  /** How many contacts hold the words. */
  readonly found: number
  onChange(query: string): void
  /** Goes back to the list, keeping what was typed. */
  onDone(): void
  onClear(): void
}

/** What the contacts are narrowed by. */
export function ContactFilter({ query, typing, found, onChange, onDone, onClear }: ContactFilterProps) {
  const { width } = useSize()
  if (!typing && !query) return <Line tone="quiet">Newest first. / narrows them.</Line>
  const shown = `${found} found`
  return (
    <Box justifyContent="space-between">
      <Box>
        <Line bold>/ </Line>
        <TextField
          focused={typing}
          value={query}
          width={Math.max(10, width - shown.length - 4)}
          placeholder="Words in name, address, phone or organization"
          onChange={onChange}
          submitLabel="To the list"
          onSubmit={onDone}
          onCancel={onClear}
        />
      </Box>
      <Line tone="quiet">{shown}</Line>
    </Box>
  )
}
