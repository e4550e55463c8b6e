import { existsSync, readFileSync } from 'node:fs'
import type { Pianeo } from './pianeo.ts'

/** What the kernel's keyring holds of this pianeo: the keychain's library puts it there when it is left to itself. */
export function kernelKeys({ home }: Pianeo): readonly string[] {
  if (!existsSync('/proc/keys')) return []
  const lines = readFileSync('/proc/keys', 'utf8').split('\n')
  return lines.filter((line) => line.includes(home))
}
