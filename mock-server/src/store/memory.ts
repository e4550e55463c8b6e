import { emptyState, type State } from '../platform/state.ts'
import type { Store } from './store.ts'

/** A store that forgets when the process ends. */
export function memoryStore(): Store {
  let state: State = emptyState()
  return {
    read: () => state,
    write(rule) {
      const [next, output] = rule(state)
      state = next
      return output
    },
    close() {},
  }
}
