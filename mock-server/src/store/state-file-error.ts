import { StoreError } from './store-error.ts'

/** The file of a state is damaged, or is none. It is left as it was. */
export class StateFileError extends StoreError {
  override name = 'StateFileError' as const

  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(
      path,
      `The state in ${path} cannot be used: ${reason}. It was left as it is. Move it away to begin with a new one.`,
      options,
    )
  }
}
