import type { ExitCode } from './exit-codes.ts'

/** What a failure says about itself beside its message. */
export interface CliErrorOptions extends ErrorOptions {
  /** Stable name of the failure, kebab-case: the `code` of a JSON error. */
  readonly code: string
  readonly exit: ExitCode
  /** True where the same command may succeed later, unchanged. Default: false. */
  readonly retryable?: boolean
}

/** A failure that pianeo expects. Its message says what failed, with which input, and what to do next. */
export abstract class CliError extends Error {
  readonly code: string
  readonly exit: ExitCode
  readonly retryable: boolean

  constructor(message: string, { code, exit, retryable = false, ...options }: CliErrorOptions) {
    super(message, options)
    this.code = code
    this.exit = exit
    this.retryable = retryable
  }
}
