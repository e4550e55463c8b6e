import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

const reasons = {
  access_denied: 'This device was not let in.',
  expired_token: 'Nobody decided about this device in time. Run the same command again for a new code.',
} as const

/** Somebody refused to let this device in, or nobody decided. */
export class DeviceNotLetInError extends CliError {
  override name = 'DeviceNotLetInError' as const

  constructor(reason: keyof typeof reasons, options: ErrorOptions) {
    super(reasons[reason], {
      code: reason === 'access_denied' ? 'device-denied' : 'device-code-expired',
      exit: exitCodes.notSignedIn,
      ...options,
    })
  }
}
