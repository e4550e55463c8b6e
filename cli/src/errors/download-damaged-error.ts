import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** What arrived is not what the platform has. Nothing of it was kept. */
export class DownloadDamagedError extends CliError {
  override name = 'DownloadDamagedError' as const

  constructor(expected: string, received: string) {
    super(
      `What arrived was damaged on its way: its SHA-256 is ${received}, not ${expected}. Nothing was saved. Run the same command again.`,
      { code: 'download-damaged', exit: exitCodes.unavailable, retryable: true },
    )
  }
}
