import { UsageError } from '../errors/usage-error.ts'
import { cleanLine } from '../print/clean.ts'

/** `on` or `off` as a boolean; @throws UsageError for anything else, naming what it was meant for. */
export function readSwitch(text: string, name: string): boolean {
  if (text === 'on') return true
  if (text === 'off') return false
  throw new UsageError(`${name}: "${cleanLine(text)}" is neither on nor off.`)
}
