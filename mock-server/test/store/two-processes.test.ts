import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { sqliteStore } from '../../src/store/sqlite.ts'
import { newFile } from './support/new-file.ts'
import type { Order } from './support/obedient-writer.ts'
import { expectedOf, keptBy, type Write, writesIn } from './support/writes.ts'

const anyWrite: fc.Arbitrary<Write> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('put' as const), key: fc.nat(4), text: fc.string() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), key: fc.nat(4) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'refuse' as const }) },
)
const anyWrites = fc.array(anyWrite, { minLength: 1, maxLength: 25 })

function obedientWriter(): ChildProcess {
  const writer = fork(new URL('./support/obedient-writer.ts', import.meta.url), [], { execArgv: [] })
  onTestFinished(() => void writer.kill('SIGKILL'))
  return writer
}

async function obey(writer: ChildProcess, order: Order): Promise<void> {
  const end = new AbortController()
  const { signal } = end
  writer.send(order)
  const died = once(writer, 'exit', { signal }).then(([code]) =>
    Promise.reject(new Error(`a writer ended with ${code}`)),
  )
  await Promise.race([once(writer, 'message', { signal }), died])
  died.catch(() => {})
  end.abort()
}

test('whatever two processes write at once, every write that returned is there, once and in its order', async () => {
  const [one, other] = [obedientWriter(), obedientWriter()]
  const property = fc.asyncProperty(anyWrites, anyWrites, async (ones, others) => {
    const path = newFile()
    await Promise.all([obey(one, { path, name: 'a', writes: ones }), obey(other, { path, name: 'b', writes: others })])
    const store = sqliteStore(path)
    for (const [name, writes] of [
      ['a', ones],
      ['b', others],
    ] as const) {
      const noted = writes.flatMap(({ kind }, at) => (kind === 'refuse' ? [] : [at]))
      expect(writesIn(store.read(), name)).toEqual(noted)
      expect(keptBy(store.read(), name)).toEqual(expectedOf(name, writes, writes.length))
    }
    store.close()
  })
  await fc.assert(property, { numRuns: 25, endOnFailure: true })
})
