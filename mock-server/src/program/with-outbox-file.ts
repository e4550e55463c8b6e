import { closeSync, fchmodSync, openSync, writeSync } from 'node:fs'
import type { Mock } from '../create-mock.ts'

/**
 * The mock with an outbox that other programs can read: each mail it sends from now on is one line of JSON at the end of
 * `file` (mode 0600: codes stand in it), before the request that caused it is answered.
 *
 * @throws the error of the system when the file cannot be written.
 */
export function withOutboxFile(mock: Mock, file: string): Mock {
  const out = openSync(file, 'a', 0o600)
  fchmodSync(out, 0o600)
  const known = new Set(mock.world.outbox().map(({ id }) => id))
  return {
    ...mock,
    async fetch(...args) {
      const response = await mock.fetch(...args)
      for (const { at, ...mail } of mock.world.outbox().toReversed()) {
        if (known.has(mail.id)) continue
        known.add(mail.id)
        writeSync(out, `${JSON.stringify({ ...mail, sentAt: new Date(at).toISOString() })}\n`)
      }
      return response
    },
    async close() {
      await mock.close()
      closeSync(out)
    },
  }
}
