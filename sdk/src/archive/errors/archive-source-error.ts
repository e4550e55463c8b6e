/** A source of archive bytes gave fewer or more bytes than asked for, inside its own size. */
export class ArchiveSourceError extends Error {
  override name = 'ArchiveSourceError' as const

  constructor(offset: number, wanted: number, given: number) {
    super(
      `Reading ${wanted} bytes at ${offset} of the archive gave ${given}: it changed while it was read. Read it again.`,
    )
  }
}
