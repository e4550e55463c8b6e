import { cleanLine } from '../print/clean.ts'
import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** The editor could not be started, or ended with a failure. Nothing was sent; the file is kept. */
export class EditorFailedError extends CliError {
  override name = 'EditorFailedError' as const

  constructor(editor: string, path: string, options?: ErrorOptions) {
    super(
      `The editor "${cleanLine(editor)}" did not end well, so nothing was sent; ${path} is as it left it. Set VISUAL or EDITOR to another one.`,
      { code: 'editor-failed', exit: exitCodes.usage, ...options },
    )
  }
}
