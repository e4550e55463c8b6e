import { basename } from 'node:path'
import type { ListedImport } from '../../actions/contacts/imports.ts'
import { Row } from '../../components/row.tsx'
import { count } from '../../print/count.ts'

interface ImportRowProps {
  readonly found: ListedImport
  readonly chosen: boolean
  readonly width: number
}

/** An import in a list: when, how it stands, and what can be done about it. */
export function ImportRow({ found, chosen, width }: ImportRowProps) {
  const { createdAt, state, counts, next } = found
  const isEnded = next === null
  return (
    <Row
      chosen={chosen}
      cells={[
        { text: createdAt.slice(0, 16).replace('T', ' '), width: 16, tone: isEnded ? 'quiet' : 'plain' },
        { text: states[state], width: 12, tone: next === 'resume' ? 'warn' : 'quiet' },
        { text: count(counts.cards, 'contact'), width: 15 },
        { text: wayOn(found), width: width - 50, tone: 'quiet' },
      ]}
    />
  )
}

const states: Readonly<Record<ListedImport['state'], string>> = {
  open: '! unfinished',
  importing: '! unfinished',
  completed: '✓ complete',
  completed_with_warnings: '✓ complete',
  cancelling: 'cancelling',
  cancelled: 'cancelled',
  expired: 'expired',
  undoing: 'taking back',
  undone: 'taken back',
  failed: '✗ failed',
}

function wayOn({ next, file, expiresAt }: ListedImport): string {
  if (next === 'resume') return `from ${basename(file!)}`
  return next === 'undo' && expiresAt ? `undo until ${expiresAt.slice(0, 10)}` : ''
}
