import { StoreError } from './store-error.ts'

/** The disk took no more of a state: it is full, or it failed. */
export class StateDiskError extends StoreError {
  override name = 'StateDiskError' as const

  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(
      path,
      `The disk does not take the state in ${path}: ${reason}. What was stored before is safe; this was not stored. ` +
        'Free some room on the disk, then try again.',
      options,
    )
  }
}
