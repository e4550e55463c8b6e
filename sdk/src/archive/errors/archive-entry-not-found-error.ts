import { printable } from '../printable.ts'

/** An archive has no file at this path. */
export class ArchiveEntryNotFoundError extends Error {
  override name = 'ArchiveEntryNotFoundError' as const
  readonly path: string

  constructor(path: string) {
    super(`The archive has no file at "${printable(path)}".`)
    this.path = path
  }
}
