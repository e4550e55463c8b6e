import { encodeDirectoryRecord } from './directory-record.ts'
import { encodeEndRecord } from './end-record.ts'
import type { PlacedEntry } from './zip-entry.ts'

/** All that follows the last entry: the central directory, which begins at `offset`, and the end record. */
export function encodeDirectory(entries: readonly PlacedEntry[], offset: number): Uint8Array {
  const records = entries.map(encodeDirectoryRecord)
  const bytes = records.reduce((sum, record) => sum + record.length, 0)
  const end = encodeEndRecord({ entries: entries.length, bytes, offset })
  const whole = new Uint8Array(bytes + end.length)
  let position = 0
  for (const part of [...records, end]) {
    whole.set(part, position)
    position += part.length
  }
  return whole
}
