import type { Received } from '../actions/data/download-progress.ts'
import { printReceived } from '../print/archive.ts'
import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** The connection was lost on the way. What came in is kept. */
export class DownloadBrokenOffError extends CliError {
  override name = 'DownloadBrokenOffError' as const

  constructor(received: Received, options?: ErrorOptions) {
    super(`The download broke off. ${printReceived(received)}`, {
      code: 'download-broken-off',
      exit: exitCodes.unavailable,
      retryable: true,
      ...options,
    })
  }
}
