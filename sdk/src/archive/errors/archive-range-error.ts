/** A byte range that lies outside the archive (HTTP answers it with 416). */
export class ArchiveRangeError extends RangeError {
  override name = 'ArchiveRangeError' as const

  constructor(start: number, end: number, bytes: number) {
    super(`Bytes ${start} to ${end} are not a range of this archive: it has ${bytes} bytes.`)
  }
}
