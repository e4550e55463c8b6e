import { limits } from '../../generated/limits.js'
import type { Env } from '../env.ts'
import { digest } from '../secrets.ts'
import type { State } from '../state.ts'
import { put, removeAll } from '../table.ts'
import { addDuration } from '../time.ts'
import { earliest, type Transition } from '../transition.ts'
import type { RetiredHandleRow } from './retired-handle-row.ts'

/** Keeps a handle for nobody for twelve months, so that no one passes for who had it. */
export function retireHandle(state: State, handle: string, env: Env): State {
  const until = addDuration(env.now, `P${limits.retiredHandleMonths}M`)
  return { ...state, retiredHandles: put(state.retiredHandles, digest(handle), { until }) }
}

/** Whether a handle is kept for nobody. */
export function isRetired({ retiredHandles }: State, handle: string): boolean {
  return retiredHandles.has(digest(handle))
}

/** Gives retired handles free when their time is over. */
export const handleRelease: Transition = {
  next: ({ retiredHandles }) => earliest(retiredHandles, releasedAt),
  run(state, { now }): State {
    const due = [...state.retiredHandles].filter(([, { until }]) => until <= now)
    return {
      ...state,
      retiredHandles: removeAll(
        state.retiredHandles,
        due.map(([key]) => key),
      ),
    }
  },
}

function releasedAt({ until }: RetiredHandleRow): number {
  return until
}
