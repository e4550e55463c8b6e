import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'

const longestTimer = 2 ** 31 - 1

/**
 * A time limit that a timer can hold: the longest, about 25 days, stands for all that are longer.
 *
 * @throws {InvalidArgumentError} when it is not a number above 0.
 */
export function milliseconds(name: string, value: number | undefined): number | undefined {
  if (value === undefined) return undefined
  if (!(value > 0)) throw new InvalidArgumentError(name, 'is not a number of milliseconds above 0')
  return Math.min(value, longestTimer)
}
