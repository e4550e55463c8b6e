/** A time that an archive cannot carry. */
export class ArchiveInstantError extends Error {
  override name = 'ArchiveInstantError' as const
  readonly instant: string

  constructor(instant: string) {
    super(
      `An archive cannot carry the time ${JSON.stringify(instant)}: give it as YYYY-MM-DDTHH:MM:SS.sssZ, in 1980 to 2107.`,
    )
    this.instant = instant
  }
}
