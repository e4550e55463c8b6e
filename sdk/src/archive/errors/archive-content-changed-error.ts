/** A file's content was not the same when the archive was streamed as when it was planned. */
export class ArchiveContentChangedError extends Error {
  override name = 'ArchiveContentChangedError' as const
  readonly path: string

  constructor(path: string) {
    super(`The content of ${path} is no longer what the archive was planned with: plan it again over a fixed snapshot.`)
    this.path = path
  }
}
