import type { CountryCode } from '@pianeojobs/sdk/contract'
import { Box } from 'ink'
import { useState } from 'react'
import { countryName, findCountries } from '../print/countries.ts'
import { Field, labelWidth } from './field.tsx'
import { List } from './list.tsx'
import { Row } from './row.tsx'
import { TextField } from './text-field.tsx'
import { useSize } from './use-size.ts'

interface CountryPickerProps {
  readonly value: CountryCode | undefined
  readonly error?: string | undefined
  /** Rows that it may take. */
  readonly height: number
  onPick(code: CountryCode): void
}

/** A country by typing the beginning of its name, or its code. */
export function CountryPicker({ value, error, height, onPick }: CountryPickerProps) {
  const { width } = useSize()
  const [query, setQuery] = useState('')
  const found = findCountries(query)
  return (
    <Box flexDirection="column">
      <Field label="Country" focused error={error}>
        <TextField
          focused
          value={query}
          width={Math.max(10, width - labelWidth)}
          placeholder={value ? countryName(value) : 'Type the beginning of its name'}
          onChange={setQuery}
        />
      </Field>
      <List
        key={query}
        items={found}
        height={Math.max(1, height - (error ? 2 : 1))}
        start={
          query === ''
            ? Math.max(
                0,
                found.findIndex(({ code }) => code === value),
              )
            : 0
        }
        empty="No country of that name."
        openLabel="Take it"
        onOpen={({ code }) => onPick(code)}
        row={({ code, name }, chosen) => (
          <Row
            chosen={chosen}
            cells={[
              { text: name, width: Math.max(10, width - 8) },
              { text: code, width: 2, tone: 'quiet' },
            ]}
          />
        )}
      />
    </Box>
  )
}
