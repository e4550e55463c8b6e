/** Marks errors of every copy of this package that runs in the process, where `instanceof` would not know them. */
export const errorBrand: unique symbol = Symbol.for('pianeojobs.sdk.error') as never

export interface PianeoErrorOptions extends ErrorOptions {
  /** The operation that was called, as the contract names it. */
  readonly operationId?: string | undefined
}

/** What every error of this SDK extends. Its message holds no token, no body and no query value. */
export class PianeoError extends Error {
  override name: string = 'PianeoError'
  readonly [errorBrand] = true
  readonly operationId: string | undefined

  constructor(message: string, options: PianeoErrorOptions = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined)
    this.operationId = options.operationId
  }
}
