import type { State } from '../platform/state.ts'
import type { Store } from './store.ts'

/**
 * The store, which tells what went: as soon as an account is in the state no more, whoever erased it, this process or
 * another one that shares the state.
 *
 * @param gone given the ids of the accounts.
 */
export function watchAccounts(store: Store, gone: (ids: readonly string[]) => void): Store {
  let known = store.read().accounts
  const look = (state: State): State => {
    const before = known
    known = state.accounts
    const lost = before === known ? [] : [...before.keys()].filter((id) => !known.has(id))
    if (lost.length > 0) gone(lost)
    return state
  }
  return {
    read: () => look(store.read()),
    write(rule, blob) {
      const output = store.write(rule, blob)
      look(store.read())
      return output
    },
    bytes: (key, start, end) => store.bytes(key, start, end),
    close: () => store.close(),
  }
}
