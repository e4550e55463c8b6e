const memory = new WeakMap<object, Map<unknown, unknown>>()

/**
 * What `compute` gives for an immutable object and a purpose, computed once and forgotten with the object. `purpose`
 * must be one and the same value at every call, such as a function of the module.
 */
export function remember<R>(object: object, purpose: unknown, compute: () => R): R {
  let known = memory.get(object)
  if (!known) {
    known = new Map()
    memory.set(object, known)
  }
  if (!known.has(purpose)) known.set(purpose, compute())
  return known.get(purpose) as R
}

/**
 * Hands what was computed for `from` on to `to`, which follows from it, once `change` has brought it up to date: `from`
 * has to compute it anew, should anybody ask. Nothing happens when nothing was computed.
 */
export function handOn<R>(from: object, to: object, purpose: unknown, change: (known: R) => void): void {
  const known = memory.get(from)
  if (!known?.has(purpose)) return
  const handed = known.get(purpose) as R
  known.delete(purpose)
  change(handed)
  remember(to, purpose, () => handed)
}
