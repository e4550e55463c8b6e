import { count } from './count.ts'

/** A number of bytes, for people: `12 bytes`, `48.2 kB`, `3.0 MB`. */
export function size(bytes: number): string {
  if (bytes < 1_000) return count(bytes, 'byte')
  const [unit, divisor] = bytes < 1_000_000 ? ['kB', 1_000] : ['MB', 1_000_000]
  return `${(bytes / (divisor as number)).toFixed(1)} ${unit}`
}
