/** The file of a state cannot be read, or is none. It is left as it was. */
export class StateFileError extends Error {
  override name = 'StateFileError' as const
  readonly path: string

  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(
      `The state in ${path} cannot be used: ${reason}. It was left as it is. Move it away to begin with a new one.`,
      options,
    )
    this.path = path
  }
}
