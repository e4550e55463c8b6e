/** More files or bytes than one archive holds: there is no zip64 here. */
export class ArchiveTooLargeError extends Error {
  override name = 'ArchiveTooLargeError' as const

  constructor(what: string) {
    super(
      `${what}: an archive holds at most 65,534 entries and 4,294,967,294 bytes. Split the files over several archives.`,
    )
  }
}
