import { Box } from 'ink'
import { useState } from 'react'
import type { Navigation } from '../app/navigation.tsx'
import { destinations } from '../app/screens.tsx'
import { List } from '../components/list.tsx'
import { Row } from '../components/row.tsx'
import { TextField } from '../components/text-field.tsx'
import { useSize } from '../components/use-size.ts'
import { Window } from '../components/window.tsx'
import { keyLabel } from '../keys/key-label.ts'
import type { ActiveBinding } from '../keys/key-layers.ts'

interface PaletteProps {
  /** The keys that worked when this was asked for. */
  readonly bindings: readonly ActiveBinding[]
  readonly navigation: Navigation
  onClose(): void
}

interface Entry {
  readonly label: string
  /** Other words by which it is found. */
  readonly words: string
  readonly key: string
  run(): void
}

/** Everything that can be done from here, found by typing. */
export function Palette({ bindings, navigation, onClose }: PaletteProps) {
  const { width, height } = useSize()
  const [query, setQuery] = useState('')
  const signedIn = navigation.trail[0]?.name !== 'welcome'
  const entries: readonly Entry[] = [
    ...bindings.map(({ label, keys, run }) => ({ label, words: '', key: keyLabel(keys[0]!), run })),
    ...destinations(signedIn).map(({ label, title, to }) => ({
      label,
      words: title,
      key: '',
      run: () => navigation.go(to),
    })),
  ]
  const found = entries.filter(({ label, words }) => matches(`${label} ${words}`, query))
  return (
    <Window title="Commands" onClose={onClose}>
      <Box>
        <TextField
          focused
          value={query}
          width={Math.max(10, width - 6)}
          placeholder="Type what you want to do"
          onChange={setQuery}
        />
      </Box>
      <List
        key={query}
        items={found}
        height={Math.max(3, height - 6)}
        openLabel="Do it"
        empty="Nothing of that name."
        onOpen={({ run }) => {
          onClose()
          setImmediate(run)
        }}
        row={({ label, key }, chosen) => (
          <Row
            chosen={chosen}
            cells={[
              { text: label, width: Math.max(10, width - 22) },
              { text: key, width: 10, tone: 'quiet' },
            ]}
          />
        )}
      />
    </Window>
  )
}

/** Whether each word of the query begins a word of the label. */
function matches(label: string, query: string): boolean {
  const words = label.toLowerCase().split(/\W+/)
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((part) => words.some((word) => word.startsWith(part)))
}
