import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import { earliestOwned, type Transition } from '../transition.ts'
import { endImport } from './end-import.ts'
import { droppedAt } from './import-ends.ts'

/** Drops imports that nobody went on with for a day: nothing of them is kept. */
export const importExpiry: Transition = {
  next: ({ contactImports }) => earliestOwned(contactImports, droppedAt),
  run: (state, env) =>
    [...state.contactImports.keys()].reduce((current, accountId) => drop(current, accountId, env), state),
}

function drop(state: State, accountId: string, env: Env): State {
  return [...state.contactImports.get(accountId)!.values()]
    .filter((row) => (droppedAt(row) ?? Number.POSITIVE_INFINITY) <= env.now)
    .reduce((current, row) => endImport(current, { accountId, row, as: 'expired' }, env)[0], state)
}
