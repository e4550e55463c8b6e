import { ArchiveFormatError } from './errors/archive-format-error.ts'
import { archiveFolder, manifestPath, sumsPath } from './format.ts'
import { comparePaths, findPathFault } from './path.ts'
import { printable } from './printable.ts'
import type { PlacedEntry } from './zip/zip-entry.ts'

/** An entry as one of the zip's two lists has it. */
export interface StructureEntry extends PlacedEntry {
  /** Below the top folder. */
  readonly path: string
}

/** One consistent reading of the zip: entries side by side from its first byte, then the directory. */
export interface Structure {
  readonly entries: readonly StructureEntry[]
  readonly directoryOffset: number
}

/** The longest name that the path rule allows. */
export const maxNameBytes = archiveFolder.length + 1 + 180

/** A name's bytes, one character each, so that foreign bytes survive re-encoding. */
export function decodeName(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}

/**
 * The same entries with their paths.
 *
 * @throws {ArchiveFormatError} a name lies outside the top folder or breaks the path rule; or the order is not ours
 */
export function checkNames(entries: readonly PlacedEntry[]): StructureEntry[] {
  const checked = entries.map((entry) => ({ ...entry, path: pathOf(entry) }))
  const files = checked.slice(0, -2)
  const fault = findPathFault(files.map((file) => file.path))
  if (fault) throw pathError(fault.path, fault.reason, checked.find((entry) => entry.path === fault.path)?.offset)
  const unsorted = files.find((file, index) => index > 0 && comparePaths(files[index - 1]!.path, file.path) > 0)
  if (unsorted) {
    throw new ArchiveFormatError(
      'structure',
      `archive structure: "${unsorted.path}" is not in the order of the paths.`,
      {
        offset: unsorted.offset,
      },
    )
  }
  const [manifest, sums] = checked.slice(-2)
  if (manifest?.path !== manifestPath || sums?.path !== sumsPath) {
    throw new ArchiveFormatError(
      'structure',
      `archive structure: the last entries are not ${manifestPath} and ${sumsPath}.`,
    )
  }
  return checked
}

function pathOf({ name, offset }: PlacedEntry): string {
  if (name.startsWith(`${archiveFolder}/`)) return name.slice(archiveFolder.length + 1)
  throw pathError(name, `it is not inside ${archiveFolder}/`, offset)
}

function pathError(path: string, reason: string, offset: number | undefined): ArchiveFormatError {
  const entry = printable(path)
  const place = offset === undefined ? { entry } : { entry, offset }
  return new ArchiveFormatError('path', `The name "${entry}" may not stand in an archive: ${reason}.`, place)
}
