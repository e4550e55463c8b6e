import fc from 'fast-check'
import { expect, test } from 'vitest'
import { archiveBytes, entryAt, sampleFile, sampleMeta, smallFiles } from '../../test/archive/sample.ts'
import type { ArchivePlan } from './archive-plan.ts'
import { planArchive } from './plan-archive.ts'
import { bytesSource } from './source.ts'
import { verifyArchive } from './verify-archive.ts'

const small = await planArchive(smallFiles, sampleMeta)

/** Changes one byte, verifies, changes it back; what the verification should have said and did not. */
async function misjudged(plan: ArchivePlan, bytes: Uint8Array, offset: number, mask: number) {
  bytes[offset]! ^= mask
  const { ok, problems } = await verifyArchive(bytesSource(bytes))
  bytes[offset]! ^= mask
  const entry = entryAt(plan, offset)
  const named = entry
    ? problems.every((problem) => problem.entry === entry)
    : problems.every(
        (problem) => problem.entry === undefined && problem.code === 'structure' && problem.offset === offset,
      )
  return !ok && problems.length === 1 && named ? undefined : { offset, mask, entry, problems }
}

test.each([0x01, 0x02, 0x10, 0x20, 0x80, 0xff])(
  'every byte of a small archive changed by %i is found, alone, in its entry or at its offset',
  async (mask) => {
    const bytes = await archiveBytes(small)
    const wrong = []
    for (let offset = 0; offset < bytes.length; offset++) wrong.push(await misjudged(small, bytes, offset, mask))
    expect(wrong.filter(Boolean)).toEqual([])
  },
)

test('a byte changed at a thousand random positions of a larger archive is found in its entry or at its offset', async () => {
  const files = Array.from({ length: 40 }, (_, index) =>
    sampleFile(
      `folder-${index % 7}/file-${index}.json`,
      Uint8Array.from({ length: index * 97 }, (_, at) => at * index),
    ),
  )
  const plan = await planArchive(files, sampleMeta)
  const bytes = await archiveBytes(plan)
  await fc.assert(
    fc.asyncProperty(fc.nat(plan.bytes - 1), fc.integer({ min: 1, max: 255 }), async (offset, mask) => {
      expect(await misjudged(plan, bytes, offset, mask)).toBeUndefined()
    }),
    { numRuns: 1_000 },
  )
})

test('an archive cut at any length is found to end early', async () => {
  const bytes = await archiveBytes(small)
  for (let length = 1; length < bytes.length; length++) {
    const { ok, problems } = await verifyArchive(bytesSource(bytes.subarray(0, length)))
    expect({ length, ok, codes: [...new Set(problems.map((problem) => problem.code))] }).toEqual({
      length,
      ok: false,
      codes: ['truncated'],
    })
  }
})
