import type { Env } from './env.ts'
import type { State } from './state.ts'
import type { Transition } from './transition.ts'

/**
 * Brings the state up to `now`: runs what fell due, in the order in which it fell due, each at its own instant. The same
 * state when nothing was due.
 *
 * @throws Error when a transition leaves due what it should have done: a defect of that transition.
 */
export function tick(
  state: State,
  envAt: (now: number) => Env,
  now: number,
  transitions: readonly Transition[],
): State {
  let current = state
  for (;;) {
    const due = nextDue(current, transitions)
    if (!due || due.at > now) return current
    current = due.transition.run(current, envAt(due.at))
    const left = due.transition.next(current)
    if (left !== undefined && left <= due.at) throw new Error(`A due transition left undone what fell due at ${due.at}`)
  }
}

/** What falls due first, and when. */
export function nextDue(
  state: State,
  transitions: readonly Transition[],
): { at: number; transition: Transition } | undefined {
  let first: { at: number; transition: Transition } | undefined
  for (const transition of transitions) {
    const at = transition.next(state)
    if (at !== undefined && (!first || at < first.at)) first = { at, transition }
  }
  return first
}
