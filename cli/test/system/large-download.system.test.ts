import { randomInt } from 'node:crypto'
import { expect, test } from 'vitest'
import { downloadSetup } from '../support/download-setup.ts'
import { memoryOf } from '../support/memory-of.ts'

const mebibyte = 1 << 20

test('P5.1 G15: a download of 1 GiB that is killed three times at random goes on and verifies, within 64 MiB', async () => {
  await using setup = await downloadSetup(1024 * mebibyte)
  const { pianeo, platform, download } = setup
  const memory: Promise<number>[] = []
  /** Watches what a run takes once the archive is asked for. */
  const watch = ({ pid }: { readonly pid?: number | undefined }) => {
    const before = platform.ranges.length
    memory.push(memoryOf(pid!, () => platform.ranges.length > before))
  }
  for (let times = 0; times < 3; times++) {
    const ended = await setup.until(randomInt(mebibyte, 300 * mebibyte), 'SIGKILL', { onSpawn: watch })
    expect(ended.exit).toBe('SIGKILL')
  }
  const { exit, stdout } = await pianeo.run(download, { onSpawn: watch })
  expect(exit).toBe(0)
  const { path, bytes, sha256 } = JSON.parse(stdout)
  expect({ bytes, sha256 }).toEqual({ bytes: platform.archive.bytes, sha256: platform.archive.sha256 })
  expect(platform.ranges.map(([range]) => range !== null)).toEqual([false, true, true, true])

  expect(Math.max(...(await Promise.all(memory)))).toBeLessThan(64 * mebibyte)
  expect((await pianeo.ok('data', 'verify', path, '--json')).json).toMatchObject({ ok: true, sha256 })
}, 600_000)
