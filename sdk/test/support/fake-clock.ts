import type { Clock } from '../../src/transport/clock.ts'

/** A clock that stands still; sleeping moves it on at once and is written down. */
export function fakeClock(
  start = Date.parse('2026-11-24T09:30:00Z'),
): Clock & { readonly slept: number[]; advance(milliseconds: number): void } {
  let now = start
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    advance: (milliseconds) => {
      now += milliseconds
    },
    sleep: async (milliseconds) => {
      slept.push(milliseconds)
      now += milliseconds
    },
  }
}
