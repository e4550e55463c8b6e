/**
 * Every way a command can end. Stable: scripts rely on it.
 */
export const exitCodes = {
  ok: 0,
  /** A fault of pianeo itself. */
  internal: 1,
  /** Wrong usage, or input that is missing: all of it is named at once, before any request. */
  usage: 2,
  /** What was asked for is not there, or not any more. */
  notFound: 3,
  /** Not signed in, or the sign-in is too old for this: the message names the command that helps. */
  notSignedIn: 4,
  /** Signed in, and not allowed: a consent, a scope or a state is missing. */
  forbidden: 5,
  /** The input was refused, or the state changed in between. */
  refused: 6,
  /** Too many requests: wait, then run it again. */
  rateLimited: 7,
  /** The platform failed or could not be reached: it may work later. */
  unavailable: 8,
  /** What was to be said found no room on stdout; what was done stands. */
  output: 9,
  /** Ended by Ctrl-C. */
  interrupted: 130,
  /** Whoever read stdout ended first: what a shell calls a program that SIGPIPE ended. Nothing is said. */
  unread: 141,
} as const

/** One of the numbers of {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/**
 * The exit code that an answer of the platform stands for.
 *
 * @param status HTTP status of the answer, 400 to 599.
 * @param slug last segment of the problem's `type`.
 */
export function exitCodeOf(status: number, slug: string): ExitCode {
  if (slug === 'step-up-required') return exitCodes.notSignedIn
  if (status >= 500) return exitCodes.unavailable
  switch (status) {
    case 401:
      return exitCodes.notSignedIn
    case 403:
      return exitCodes.forbidden
    case 404:
    case 410:
      return exitCodes.notFound
    case 429:
      return exitCodes.rateLimited
    default:
      return exitCodes.refused
  }
}
