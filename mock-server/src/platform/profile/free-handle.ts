import type { State } from '../state.ts'
import { accountOfHandle } from './account-of-handle.ts'
import { handleLength, shortened } from './handle-from-name.ts'
import { reservedHandles } from './reserved-handles.ts'
import { isRetired } from './retire-handle.ts'

/** The wanted handle when nobody has it, nobody who was erased had it lately, and it is not reserved; otherwise the first of `…-2`, `…-3` that is so. */
export function freeHandle(state: State, wanted: string): string {
  for (let attempt = 1; ; attempt += 1) {
    const suffix = attempt === 1 ? '' : `-${attempt}`
    const handle = shortened(wanted, handleLength - suffix.length) + suffix
    if (!reservedHandles.has(handle) && accountOfHandle(state, handle) === undefined && !isRetired(state, handle))
      return handle
  }
}
