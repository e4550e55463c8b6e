import { origins, rights, roundTrips } from './archive-file.ts'
import { ArchiveFormatError } from './errors/archive-format-error.ts'
import { manifestPath } from './format.ts'
import { type ArchiveManifest, archiveFormat, archiveFormatVersion } from './manifest.ts'
import { comparePaths, findPathFault } from './path.ts'
import { printable } from './printable.ts'
import { dosTime } from './zip/dos-time.ts'

type Json = Readonly<Record<string, unknown>>

/**
 * Reads `manifest.json`. Members that version 1.0 does not know are let through: a later 1.x adds some.
 *
 * @throws {ArchiveFormatError} code `manifest`: which member is wrong
 */
export function parseManifest(bytes: Uint8Array): ArchiveManifest {
  const manifest = parseJson(bytes)
  check(isObject(manifest), '', 'is no object')
  check(manifest.format === archiveFormat, '/format', `is not "${archiveFormat}"`)
  check(
    manifest.formatVersion === archiveFormatVersion,
    '/formatVersion',
    `is not "${archiveFormatVersion}", the version that this reader knows`,
  )
  checkTexts(manifest, '', ['exportId', 'accountId', 'policyVersion'])
  check(
    isOneOf(manifest.profile, ['access', 'portability', 'custom']),
    '/profile',
    'is not "access", "portability" or "custom"',
  )
  check(isInstant(manifest.snapshotAt), '/snapshotAt', 'is no instant of the years 1980 to 2107')
  checkRecord(manifest.generator, '/generator', ['name', 'version'])
  checkRecord(manifest.controller, '/controller', ['name', 'address', 'country', 'email'])
  checkRecords(manifest.omitted, '/omitted', ['category', 'reason', 'basis'])
  const files = manifest.files
  check(Array.isArray(files), '/files', 'is no array')
  files.forEach(checkFile)
  checkOrder((files as readonly { path: string }[]).map((file) => file.path))
  checkCounts(manifest.counts, files)
  return manifest as unknown as ArchiveManifest
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch (cause) {
    throw fault('', `is not JSON in UTF-8: ${printable((cause as Error).message)}`)
  }
}

function checkFile(file: unknown, index: number): void {
  const at = `/files/${index}`
  checkRecord(file, at, ['path', 'mediaType', 'category'])
  check(isCount(file.bytes), `${at}/bytes`, 'is no size')
  check(typeof file.sha256 === 'string' && /^[0-9a-f]{64}$/.test(file.sha256), `${at}/sha256`, 'is no SHA-256')
  check(file.schema === undefined || typeof file.schema === 'string', `${at}/schema`, 'is no text')
  check(isOneOf(file.origin, origins), `${at}/origin`, `is none of ${origins.join(', ')}`)
  check(isOneOf(file.roundTrip, roundTrips), `${at}/roundTrip`, `is none of ${roundTrips.join(', ')}`)
  const answered = file.rights
  check(Array.isArray(answered), `${at}/rights`, 'is no array')
  check(
    answered.every((right) => isOneOf(right, rights)),
    `${at}/rights`,
    `has other rights than ${rights.join(', ')}`,
  )
  check(isCount(file.records), `${at}/records`, 'is no count')
  checkRecords(file.redactions, `${at}/redactions`, ['pointer', 'reason'])
}

function checkOrder(paths: readonly string[]): void {
  const wrong = findPathFault(paths)
  check(wrong === undefined, '/files', `lists "${printable(wrong?.path ?? '')}": ${wrong?.reason}`)
  const unsorted = paths.findIndex((path, index) => index > 0 && comparePaths(paths[index - 1]!, path) > 0)
  check(unsorted === -1, `/files/${unsorted}`, 'is not in the order of the paths')
}

function checkCounts(counts: unknown, files: readonly Json[]): void {
  const sum = (member: string) => files.reduce((total, file) => total + (file[member] as number), 0)
  const right = isObject(counts) && counts.files === files.length && counts.bytes === sum('bytes')
  check(right && counts.records === sum('records'), '/counts', 'are not the sums over the files')
}

function checkRecords(values: unknown, at: string, texts: readonly string[]): void {
  check(Array.isArray(values), at, 'is no array')
  values.forEach((value, index) => {
    checkRecord(value, `${at}/${index}`, texts)
  })
}

function checkRecord(value: unknown, at: string, texts: readonly string[]): asserts value is Json {
  check(isObject(value), at, 'is no object')
  checkTexts(value, at, texts)
}

function checkTexts(record: Json, at: string, texts: readonly string[]): void {
  for (const text of texts) check(typeof record[text] === 'string', `${at}/${text}`, 'is no text')
}

function check(condition: boolean, pointer: string, reason: string): asserts condition {
  if (!condition) throw fault(pointer, reason)
}

function fault(pointer: string, reason: string): ArchiveFormatError {
  return new ArchiveFormatError('manifest', `${manifestPath}${pointer && ` at ${pointer}`} ${reason}.`, {
    entry: manifestPath,
  })
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isOneOf(value: unknown, allowed: readonly string[]): boolean {
  return allowed.includes(value as string)
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isInstant(value: unknown): boolean {
  try {
    return typeof value === 'string' && dosTime(value) > 0
  } catch {
    return false
  }
}
