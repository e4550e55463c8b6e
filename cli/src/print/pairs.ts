import { cleanLine } from './clean.ts'

/** Name and value, one pair a line, values aligned. Pairs without a value are left out. */
export function printPairs(pairs: readonly (readonly [name: string, value: string | undefined])[]): string {
  const shown = pairs.flatMap(([name, value]) => (value ? [[name, cleanLine(value)] as const] : []))
  const width = Math.max(0, ...shown.map(([name]) => name.length))
  return shown.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n')
}
