import { List } from '../components/list.tsx'
import { Row } from '../components/row.tsx'
import { useSize } from '../components/use-size.ts'
import { Window } from '../components/window.tsx'
import { keyLabel } from '../keys/key-label.ts'
import type { ActiveBinding } from '../keys/key-layers.ts'
import { keyTable } from '../keys/key-table.ts'

interface KeyHelpProps {
  /** The keys that worked when this was asked for. */
  readonly bindings: readonly ActiveBinding[]
  onClose(): void
}

/** Every key that works here; Enter does what the chosen one does. */
export function KeyHelp({ bindings, onClose }: KeyHelpProps) {
  const { width, height } = useSize()
  return (
    <Window title="Keys that work here" onClose={onClose}>
      <List
        items={bindings.toSorted((a, b) => Number(a.quiet ?? false) - Number(b.quiet ?? false))}
        height={height - 4}
        openLabel="Do it"
        onOpen={({ run }) => {
          onClose()
          setImmediate(run)
        }}
        row={({ keys, label, scope }, chosen) => (
          <Row
            chosen={chosen}
            cells={[
              { text: keys.map(keyLabel).join(' '), width: 20 },
              { text: label, width: Math.max(10, width - 48) },
              { text: keyTable[scope].title, width: 18, tone: 'quiet' },
            ]}
          />
        )}
      />
    </Window>
  )
}
