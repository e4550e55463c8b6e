import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Watches a process of Linux to its end: how much more memory it had at most than at the moment when `begun` became true.
 *
 * @returns bytes.
 */
export async function memoryOf(pid: number, begun: () => boolean): Promise<number> {
  let start: number | undefined
  let peak = 0
  for (;;) {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
    const kibibytes = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? Number.NaN)
    const now = kibibytes('VmRSS')
    // What has ended, and nobody has asked about yet, has no memory.
    if (Number.isNaN(now)) break
    if (begun()) start ??= now
    peak = kibibytes('VmHWM')
    await sleep(10)
  }
  if (start === undefined) throw new Error(`Process ${pid} ended before it began`)
  return (peak - start) * 1024
}
