import type { Export, Session } from '@pianeojobs/sdk/contract'
import type { DataOverview } from '../../actions/data/overview.ts'
import type { Screen } from '../../app/screen.ts'
import type { Tone } from '../../components/theme.ts'
import { contentOf, stateOf } from '../../print/export.ts'

/** A row of the screen about one's data. */
export interface DataRow {
  /** What it belongs to; empty when the row above says it. */
  readonly group: string
  readonly label: string
  readonly about: string
  readonly tone?: Tone
  /** Where it leads. */
  readonly to?: Screen
  /** The session that it is about. */
  readonly session?: Session
}

/** What can be done, the archives there are, where one is signed in. */
export function rowsOf({ consents, erasure, exports, sessions }: DataOverview): readonly DataRow[] {
  return [
    {
      group: 'To do',
      label: 'Download your data',
      about: 'All of it, or the parts you choose',
      to: { name: 'export' },
    },
    {
      group: '',
      label: 'Check an archive',
      about: 'Whether every byte is as it was',
      to: { name: 'check-archive' },
    },
    {
      group: '',
      label: 'What you agreed to',
      about: `${consents.given} of ${consents.all} purposes; agree or withdraw`,
      to: { name: 'consents' },
    },
    erasure
      ? {
          group: '',
          label: '! Erasure is scheduled',
          about: `On ${erasure.executeAt.slice(0, 10)}, unless you keep it`,
          tone: 'warn',
          to: { name: 'erasure' },
        }
      : {
          group: '',
          label: 'Erase your account',
          about: 'See first what goes and what stays',
          to: { name: 'erasure' },
        },
    ...exports.map((made, index) => ({ group: index === 0 ? 'Archives' : '', ...archiveRow(made) })),
    ...sessions.map((session, index) => ({ group: index === 0 ? 'Sessions' : '', ...sessionRow(session) })),
  ]
}

function archiveRow(made: Export) {
  return { label: moment(made.createdAt), about: `${contentOf(made)}: ${stateOf(made)}` }
}

function sessionRow(session: Session) {
  const { device, current, createdAt, lastSeenAt } = session
  const where = [device.client, device.os].filter(Boolean).join(', ') || device.class
  return {
    label: current ? '✓ This one' : `Last used ${lastSeenAt.slice(0, 10)}`,
    about: `${where}, since ${moment(createdAt)}`,
    session,
  }
}

function moment(at: string): string {
  return at.slice(0, 16).replace('T', ' ')
}
