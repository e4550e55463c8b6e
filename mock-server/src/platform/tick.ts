import type { Env } from './env.ts'
import type { State } from './state.ts'
import type { Transition } from './transition.ts'

/**
 * Brings the state up to `env.now`: runs what fell due, in the order in which it fell due, each at its own instant.
 * The same state when nothing was due.
 *
 * @throws Error when a transition leaves due what it should have done: a defect of that transition.
 */
export function tick(state: State, env: Env, transitions: readonly Transition[]): State {
  let current = state
  for (;;) {
    const due = nextDue(current, transitions)
    if (!due || due.at > env.now) return current
    const after = due.transition.run(current, { ...env, now: due.at, id: env.id, random: env.random })
    const again = due.transition.next(after)
    if (again !== undefined && again <= due.at) throw new Error(`A due transition made no progress at ${due.at}`)
    current = after
  }
}

function nextDue(state: State, transitions: readonly Transition[]) {
  let first: { at: number; transition: Transition } | undefined
  for (const transition of transitions) {
    const at = transition.next(state)
    if (at !== undefined && (!first || at < first.at)) first = { at, transition }
  }
  return first
}
