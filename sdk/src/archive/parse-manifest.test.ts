import { expect, test } from 'vitest'
import { sampleMeta, smallFiles } from '../../test/archive/sample.ts'
import { ArchiveFormatError } from './errors/archive-format-error.ts'
import { parseManifest } from './parse-manifest.ts'
import { planArchive } from './plan-archive.ts'

const { manifest } = await planArchive(smallFiles, sampleMeta)
const [first, second, third] = manifest.files

function parseText(text: string) {
  return parseManifest(new TextEncoder().encode(text))
}

/** The manifest with one member, given by its pointer, set to another value or (undefined) left out. */
function changed(pointer: string, value: unknown): string {
  const copy = structuredClone(manifest)
  const keys = pointer.split('/').slice(1)
  const holder = keys.slice(0, -1).reduce<unknown>((each, key) => (each as Record<string, unknown>)[key], copy)
  Object.assign(holder as object, { [keys.at(-1)!]: value })
  return JSON.stringify(copy)
}

test('the manifest comes back, with members that a later 1.x adds', () => {
  expect(parseText(JSON.stringify(manifest))).toEqual(manifest)
  expect(parseText(changed('/since', null))).toEqual({ ...manifest, since: null })
})

test.each([
  ['/format', 'zip'],
  ['/formatVersion', '2.0'],
  ['/exportId', undefined],
  ['/accountId', 1],
  ['/policyVersion', null],
  ['/profile', 'all'],
  ['/snapshotAt', '2026-11-24'],
  ['/snapshotAt', 0],
  ['/generator', 'us'],
  ['/generator/version', 1],
  ['/controller', []],
  ['/controller/email', undefined],
  ['/omitted', undefined],
  ['/omitted/0', {}, '/omitted/0/category'],
  ['/files', {}],
  ['/files/0', null],
  ['/files/0/mediaType', undefined],
  ['/files/0/bytes', -1],
  ['/files/0/bytes', 2 ** 53],
  ['/files/0/sha256', 'A'.repeat(64)],
  ['/files/0/schema', null],
  ['/files/0/origin', 'elsewhere'],
  ['/files/0/rights', 'access'],
  ['/files/0/rights', ['all']],
  ['/files/0/roundTrip', ''],
  ['/files/0/records', 0.5],
  ['/files/0/redactions', undefined],
  ['/files/0/redactions', ['x'], '/files/0/redactions/0'],
  ['/files/0/path', '../up', '/files'],
  ['/files/3', first, '/files'],
  ['/files', [first, third, second], '/files/2'],
  ['/counts', undefined],
  ['/counts/files', 2, '/counts'],
  ['/counts/bytes', 1, '/counts'],
  ['/counts/records', 1, '/counts'],
])('a manifest wrong at %s (%j) says where', (pointer, value, said = pointer) => {
  const parse = () => parseText(changed(pointer, value))
  expect(parse).toThrow(ArchiveFormatError)
  expect(parse).toThrow(`manifest.json at ${said} `)
})

test.each(['', 'null', '[]', '{', '\ufeff{}', '['.repeat(100_000), '"\u001b[31m"', '{"__proto__":{"format":1}}'])(
  'text that is no manifest is refused in printable ASCII (%#)',
  (text) => {
    expect(() => parseText(text)).toThrow(/^manifest\.json [\x20-\x7e]+$/)
  },
)

test('bytes that are not UTF-8 are refused', () => {
  expect(() => parseManifest(Uint8Array.of(0x22, 0xff, 0x22))).toThrow('is not JSON in UTF-8')
})

test('a path with control characters never reaches the message', () => {
  expect(() => parseText(changed('/files/0/path', '\u001b]0;owned\u0007'))).toThrow(/"\\u\{1b\}\]0;owned\\u\{7\}"/)
})
