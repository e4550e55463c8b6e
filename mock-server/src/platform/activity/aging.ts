import { limits } from '../../generated/limits.js'
import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import type { Table } from '../table.ts'
import { addDuration, day } from '../time.ts'
import { earliestOwned, type Transition } from '../transition.ts'
import { shortenAddress } from './shorten-address.ts'

interface Aging {
  readonly at: number
  readonly ip: string | null
}

/** The records that age: their addresses are shortened after 30 days, and after 12 months they are gone (P3.2). */
export const activityAging = agingOf('activity', limits.activityMonths)
export const securityEventAging = agingOf('securityEvents', limits.securityEventMonths)

function agingOf(name: 'activity' | 'securityEvents', months: number): Transition {
  const goneAt = ({ at }: Aging) => addDuration(at, `P${months}M`)
  const dueAt = (row: Aging) => (isLong(row) ? row.at + limits.addressDays * day : goneAt(row))
  const aged = <T extends Aging>(rows: Table<T>, now: number): Table<T> =>
    new Map(
      [...rows].flatMap(([id, row]): [string, T][] => {
        if (dueAt(row) > now) return [[id, row]]
        return isLong(row) ? [[id, { ...row, ip: shortenAddress(row.ip!) }]] : []
      }),
    )
  return {
    next: (state) => earliestOwned<Aging>(state[name], dueAt),
    run(state: State, { now }: Env): State {
      const tables = [...state[name]].flatMap(([accountId, rows]) => {
        const left = [...rows.values()].some((row) => dueAt(row) <= now) ? aged<Aging>(rows, now) : rows
        return left.size === 0 ? [] : [[accountId, left] as const]
      })
      return { ...state, [name]: new Map(tables) }
    },
  }
}

function isLong({ ip }: Aging): boolean {
  return ip !== null && !ip.includes('/')
}
