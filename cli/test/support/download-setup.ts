import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type BreakingProxy, breakingProxy } from './breaking-proxy.ts'
import { type LargeExports, largeExports } from './large-exports.ts'
import { type Ended, type Pianeo, temporaryPianeo } from './pianeo.ts'

interface Run {
  /** The arguments of {@link DownloadSetup.download}, unless said otherwise. */
  readonly args?: readonly string[]
  readonly onSpawn?: (child: ChildProcess) => void
}

/** pianeo, and a platform with a large archive behind a connection that breaks. */
export interface DownloadSetup extends AsyncDisposable {
  readonly platform: LargeExports
  readonly proxy: BreakingProxy
  readonly pianeo: Pianeo
  /** Where downloads go. */
  readonly folder: string
  /** The arguments of a download to there. */
  readonly download: readonly string[]
  /** Runs it, until so many more bytes have been sent and some are saved; then it is killed, interrupted, or loses its connection. */
  until(bytes: number, end: 'SIGKILL' | 'SIGINT' | 'loss', run?: Run): Promise<Ended>
}

/** @param size bytes of the archive, about. */
export async function downloadSetup(size: number): Promise<DownloadSetup> {
  const platform = await largeExports(size)
  const proxy = await breakingProxy(platform.port)
  const pianeo = await temporaryPianeo({
    env: { PIANEO_API_URL: `http://127.0.0.1:${proxy.port}/v1`, PIANEO_TOKEN: platform.token },
  })
  const folder = await mkdtemp(join(pianeo.home, 'to-'))
  const download = ['data', 'download', '--output', folder, '--json']
  return {
    platform,
    proxy,
    pianeo,
    folder,
    download,
    until: async (bytes, end, { args = download, onSpawn } = {}) => {
      let child: ChildProcess
      const before = await savedIn(folder)
      proxy.breakAfter(bytes, async () => {
        while ((await savedIn(folder)) <= before) await sleep(5)
        if (end === 'loss' || !child.kill(end)) return
        await once(child, 'exit')
      })
      return pianeo.run(args, {
        onSpawn: (spawned) => {
          child = spawned
          onSpawn?.(spawned)
        },
      })
    },
    [Symbol.asyncDispose]: async () => {
      await pianeo[Symbol.asyncDispose]()
      await proxy[Symbol.asyncDispose]()
      await platform[Symbol.asyncDispose]()
    },
  }
}

async function savedIn(folder: string): Promise<number> {
  const part = (await readdir(folder)).find((name) => name.endsWith('.part'))
  return part === undefined ? 0 : (await stat(join(folder, part))).size
}
