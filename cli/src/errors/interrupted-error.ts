import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** Ctrl-C, wherever it was typed. */
export class InterruptedError extends CliError {
  override name = 'InterruptedError' as const

  /** @param standing how things stand now, where something was under way: a whole sentence. */
  constructor({ standing, ...options }: ErrorOptions & { readonly standing?: string | undefined } = {}) {
    const message = standing ? `Interrupted. ${standing}` : 'Interrupted.'
    super(message, { code: 'interrupted', exit: exitCodes.interrupted, ...options })
  }
}
