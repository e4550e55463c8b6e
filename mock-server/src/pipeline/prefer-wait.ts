import { limits } from '../generated/limits.js'

const wait = /(?:^|,)\s*wait\s*=\s*"?(\d{1,9})"?\s*(?=[,;]|$)/i

/**
 * How many seconds a Prefer header (RFC 7240 section 4.3) asks to wait, 30 at most. What is no such wish is no error:
 * preferences that are not understood are passed over.
 */
export function preferWait(header: string | undefined): number | undefined {
  const seconds = header === undefined ? undefined : wait.exec(header)?.[1]
  return seconds === undefined ? undefined : Math.min(Number(seconds), limits.waitSeconds)
}
