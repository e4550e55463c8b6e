import type { Env } from '../env.ts'
import { retireHandle } from '../profile/retire-handle.ts'
import type { State } from '../state.ts'
import { put } from '../table.ts'
import { earliest, type Transition } from '../transition.ts'
import { eraseAccount } from './erase-account.ts'
import type { CompletedErasure, ErasureRow } from './erasure-row.ts'

/** Erases the accounts whose days of grace are over, each at once and whole: executing and completed are one step. */
export const executeErasures: Transition = {
  next: ({ erasures }) => earliest(erasures, executeAt),
  run(state, env): State {
    const due = [...state.erasures.values()].filter((row) => (executeAt(row) ?? Number.POSITIVE_INFINITY) <= env.now)
    return due.reduce((left, row) => execute(left, row, env), state)
  },
}

function execute(state: State, { id, accountId, requestedAt }: ErasureRow, env: Env): State {
  const account = state.accounts.get(accountId)
  const profile = state.profiles.get(accountId)
  const retired = profile ? retireHandle(state, profile.handle, env) : state
  const completed: CompletedErasure = { id, state: 'completed', requestedAt, completedAt: env.now }
  const left = account ? eraseAccount(retired, account) : retired
  return { ...left, completedErasures: put(left.completedErasures, id, completed) }
}

function executeAt({ state, executeAt: at }: ErasureRow): number | undefined {
  return state === 'scheduled' ? at : undefined
}
