import { PianeoError, type PianeoErrorOptions } from './pianeo-error.ts'

/** A value that cannot be sent as it is; nothing was sent. The message names the argument and never repeats its value. */
export class InvalidArgumentError extends PianeoError {
  override name = 'InvalidArgumentError' as const
  readonly argument: string

  constructor(argument: string, problem: string, options: PianeoErrorOptions = {}) {
    super(`${options.operationId === undefined ? '' : `${options.operationId}: `}\`${argument}\` ${problem}.`, options)
    this.argument = argument
  }
}
