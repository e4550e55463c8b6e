import { StoreError } from './store-error.ts'

/** The file holds a state of another version, which this one cannot read. It is left as it was. */
export class StateVersionError extends StoreError {
  override name = 'StateVersionError' as const
  readonly found: number
  readonly expected: number

  constructor(path: string, found: number, expected: number) {
    const remedy = found > expected ? 'Use the newer version of this program' : 'Move it away to begin with a new one'
    super(
      path,
      `The state in ${path} has version ${found}, this program reads version ${expected}. It was left as it is. ${remedy}.`,
    )
    this.found = found
    this.expected = expected
  }
}
