import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** The absolute path that a person typed where no shell was: `~` is their home. */
export function expandHome(typed: string): string {
  const path = typed.trim()
  return resolve(path === '~' || /^~[/\\]/.test(path) ? join(homedir(), path.slice(1)) : path)
}
