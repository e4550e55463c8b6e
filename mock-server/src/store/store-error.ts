/** The file in which a state is kept failed. What was written before stays as it is; what was to be written now is not. */
export abstract class StoreError extends Error {
  /** The file of the state. */
  readonly path: string

  constructor(path: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.path = path
  }
}
