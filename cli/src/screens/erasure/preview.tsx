import type { ErasurePreview } from '@pianeojobs/sdk/contract'
import { Box } from 'ink'
import { useNavigation } from '../../app/navigation.tsx'
import { Line } from '../../components/line.tsx'
import { List } from '../../components/list.tsx'
import { Row } from '../../components/row.tsx'
import { Scrolled } from '../../components/scrolled.tsx'
import { useSize } from '../../components/use-size.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { clean } from '../../print/clean.ts'
import { linesOf } from '../../text/lines.ts'

interface ErasurePreviewedProps {
  readonly preview: ErasurePreview
  onErase(): void
}

/** What would go, what would stay and why. */
export function ErasurePreviewed({ preview, onErase }: ErasurePreviewedProps) {
  const { go } = useNavigation()
  const { width, height } = useSize()
  useKeys('erasure', { erase: onErase, download: () => go({ name: 'export' }) })
  const { categories, recipients, sideEffects } = preview
  const kinds = categories.filter(({ count }) => count > 0)
  const told = recipients.length === 0 ? 'Your data were given to nobody.' : `Told of it: ${recipients.join(', ')}.`
  const notes = [told, ...sideEffects].flatMap((note) => linesOf(clean(`· ${note}`), Math.min(88, width)))
  const room = Math.max(3, height - notes.length - 3)
  return (
    <Box flexDirection="column">
      <Line>If you had your account erased now. Nothing happens yet.</Line>
      <Box marginTop={1} flexDirection="column">
        <List
          items={kinds}
          height={Math.min(kinds.length, room)}
          row={({ title, count, action, basis, until }, chosen) => (
            <Row
              chosen={chosen}
              cells={[
                {
                  text: action === 'delete' ? '✗ goes' : '! stays',
                  width: 8,
                  tone: action === 'delete' ? 'plain' : 'warn',
                },
                { text: String(count), width: 4 },
                { text: action === 'delete' ? title : `${title}: ${reason(basis, until)}`, width: width - 17 },
              ]}
            />
          )}
        />
      </Box>
      <Box marginTop={1}>
        <Scrolled lines={notes} height={Math.max(2, height - 3 - Math.min(kinds.length, room))} />
      </Box>
    </Box>
  )
}

function reason(basis: string | null, until: string | null): string {
  return `until ${until?.slice(0, 10)}, ${basis?.replaceAll('_', ' ')}`
}
