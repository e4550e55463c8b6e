import fc from 'fast-check'
import { expect, test } from 'vitest'
import { archiveBytes, sampleFile, sampleMeta, smallFiles } from '../../test/archive/sample.ts'
import type { ArchivePlan } from './archive-plan.ts'
import { ArchiveContentChangedError } from './errors/archive-content-changed-error.ts'
import { ArchiveRangeError } from './errors/archive-range-error.ts'
import { planArchive } from './plan-archive.ts'
import { type ByteRange, streamArchive } from './stream-archive.ts'

const plan = await planArchive(smallFiles, sampleMeta)
const whole = await archiveBytes(plan)

async function streamed(of: ArchivePlan, range?: ByteRange): Promise<Uint8Array> {
  const chunks: number[] = []
  for await (const chunk of streamArchive(of, range)) chunks.push(...chunk)
  return Uint8Array.from(chunks)
}

test('ranges end to end are the whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(plan.bytes), { maxLength: 6 }), async (cuts) => {
      const edges = [0, ...cuts.sort((one, other) => one - other), plan.bytes]
      for (const [index, start] of edges.slice(0, -1).entries()) {
        const end = edges[index + 1]!
        expect(await streamed(plan, { start, end })).toEqual(whole.slice(start, end))
      }
    }),
  )
})

test('a range may leave out its start or its end', async () => {
  expect(await streamed(plan, { start: 100 })).toEqual(whole.slice(100))
  expect(await streamed(plan, { end: 100 })).toEqual(whole.slice(0, 100))
  expect(await streamed(plan)).toEqual(whole)
})

test.each([{ start: -1 }, { end: plan.bytes + 1 }, { start: 2, end: 1 }, { start: 0.5 }, { start: Number.NaN }])(
  'the range %j is refused',
  async (range) => {
    await expect(streamed(plan, range)).rejects.toThrow(ArchiveRangeError)
  },
)

test('entries outside the range are not opened', async () => {
  let reads = 0
  const counted = { ...sampleFile('b', ''), content: () => [Uint8Array.of(reads++ && 0)] }
  const counting = await planArchive([sampleFile('a', 'a'), counted, sampleFile('c', 'c')], sampleMeta)
  const [, entry, next] = counting.entries
  reads = 0
  await streamed(counting, { end: entry!.offset })
  await streamed(counting, { start: next!.offset })
  expect(reads).toBe(0)
  await streamed(counting, { start: next!.offset - 1, end: next!.offset })
  expect(reads).toBe(1)
})

test.each([
  ['other', 'abd'],
  ['fewer', 'ab'],
  ['more', 'abcd'],
])('content that gives %s bytes than it was planned with is refused', async (_, later) => {
  let content = 'abc'
  const file = { ...sampleFile('a', ''), content: () => new TextEncoder().encode(content) }
  const planned = await planArchive([file], sampleMeta)
  content = later
  await expect(streamed(planned)).rejects.toThrow(ArchiveContentChangedError)
})

test('content that never ends is refused once it is longer than planned', async () => {
  let endless = false
  const content = function* () {
    yield Uint8Array.of(1)
    for (let chunks = 0; endless; chunks++) {
      if (chunks > 100) throw new Error('read on and on')
      yield Uint8Array.of(1)
    }
  }
  const planned = await planArchive([{ ...sampleFile('a', ''), content }], sampleMeta)
  endless = true
  await expect(streamed(planned)).rejects.toThrow(ArchiveContentChangedError)
})

test('a range that ends inside an entry reads no further', async () => {
  let reads = 0
  const content = function* () {
    for (let chunk = 0; chunk < 10; chunk++) {
      reads++
      yield new Uint8Array(100)
    }
  }
  const planned = await planArchive([{ ...sampleFile('a', ''), content }], sampleMeta)
  reads = 0
  expect(await streamed(planned, { end: planned.entries[1]!.offset - 750 })).toHaveLength(
    planned.entries[1]!.offset - 750,
  )
  expect(reads).toBe(3)
})
