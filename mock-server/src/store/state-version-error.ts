/** The file holds a state of another version, which this one cannot read. It is left as it was. */
export class StateVersionError extends Error {
  override name = 'StateVersionError' as const
  readonly path: string
  readonly found: number
  readonly expected: number

  constructor(path: string, found: number, expected: number) {
    const remedy = found > expected ? 'Use the newer version of this program' : 'Move it away to begin with a new one'
    super(
      `The state in ${path} has version ${found}, this program reads version ${expected}. It was left as it is. ${remedy}.`,
    )
    this.path = path
    this.found = found
    this.expected = expected
  }
}
