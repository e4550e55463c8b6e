/** A path that no file of an archive may have. */
export class ArchivePathError extends Error {
  override name = 'ArchivePathError' as const
  readonly path: string

  constructor(path: string, reason: string) {
    super(`The archive cannot hold a file at ${JSON.stringify(path)}: ${reason}.`)
    this.path = path
  }
}
