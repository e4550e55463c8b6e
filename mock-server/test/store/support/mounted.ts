import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A small disk in memory, gone when the test is over; undefined where the system lets nobody mount one. */
export interface SmallDisk {
  readonly folder: string
  /** Mounts it anew with other options: another `size`, `ro`. */
  remount(options: string): void
}

export function mounted(options: string): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'pianeojobs-disk-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const mount = (how: string) => execFileSync('mount', ['-t', 'tmpfs', '-o', how, 'tmpfs', folder], { stdio: 'ignore' })
  try {
    mount(options)
  } catch {
    return undefined
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]))
  return { folder, remount: (changed) => mount(`remount,${changed}`) }
}
