let standing: (() => string) | undefined

/**
 * Does work that Ctrl-C may end half-way.
 *
 * @param howThingsStand what a person is told then: a whole sentence, as of that moment.
 */
export async function interruptible<T>(howThingsStand: () => string, work: () => Promise<T>): Promise<T> {
  standing = howThingsStand
  try {
    return await work()
  } finally {
    standing = undefined
  }
}

/** How the work stands that is under way, if any is. */
export function howThingsStand(): string | undefined {
  return standing?.()
}
