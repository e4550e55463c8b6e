import { beside } from './beside.ts'
import { cleanLine } from './clean.ts'

/**
 * Name and value, one pair a line, values aligned. Pairs without a value are left out.
 *
 * @param columns of the terminal, where there is one: a long value goes on under itself.
 */
export function printPairs(
  pairs: readonly (readonly [name: string, value: string | undefined])[],
  columns: number | undefined = process.stdout.columns,
): string {
  const shown = pairs.flatMap(([name, value]) => (value ? [[name, cleanLine(value)] as const] : []))
  const width = Math.max(0, ...shown.map(([name]) => name.length))
  return shown.map(([name, value]) => beside(`${name.padEnd(width)}  `, value, columns)).join('\n')
}
