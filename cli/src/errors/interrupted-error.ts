import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** Ctrl-C, wherever it was typed. */
export class InterruptedError extends CliError {
  override name = 'InterruptedError' as const

  constructor(options?: ErrorOptions) {
    super('Interrupted.', { code: 'interrupted', exit: exitCodes.interrupted, ...options })
  }
}
