/** The clock of a world: real time, an instant at which it stands still (RFC 3339), or a function of its own. */
export type Clock = 'real' | string | (() => number)

/** The time of a clock in ms since the epoch; @throws RangeError when the instant is none. */
export function clockFunction(clock: Clock): () => number {
  if (typeof clock === 'function') return clock
  if (clock === 'real') return Date.now
  const at = Date.parse(clock)
  if (Number.isNaN(at)) throw new RangeError(`"${clock}" is no instant such as 2026-11-24T09:30:00.000Z`)
  return () => at
}
