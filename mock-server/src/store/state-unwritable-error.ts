import { StoreError } from './store-error.ts'

/** The file of a state, or its folder, cannot be made or written. */
export class StateUnwritableError extends StoreError {
  override name = 'StateUnwritableError' as const

  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(
      path,
      `The state in ${path} cannot be written: ${reason}. Nothing was changed. Make the file and its folder writable, or name another.`,
      options,
    )
  }
}
