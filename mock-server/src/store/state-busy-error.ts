import { StoreError } from './store-error.ts'

/** Another process was writing to the file of a state for longer than one waits. */
export class StateBusyError extends StoreError {
  override name = 'StateBusyError' as const

  constructor(path: string, options?: ErrorOptions) {
    super(
      path,
      `Another process keeps the state in ${path} busy. This was not stored. Try again once it is done.`,
      options,
    )
  }
}
