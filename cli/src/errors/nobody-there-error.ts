import { cleanLine } from '../print/clean.ts'
import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** Nobody in a list of the network is meant by what was written. */
export class NobodyThereError extends CliError {
  override name = 'NobodyThereError' as const

  /** @param kind what is listed, as in `connection`; `list` is the command that lists it. */
  constructor(written: string, { kind, list }: { readonly kind: string; readonly list: string }) {
    super(`You have no ${kind} "${cleanLine(written)}". See all with \`${list}\`.`, {
      code: `${kind.replaceAll(' ', '-')}-not-found`,
      exit: exitCodes.notFound,
    })
  }
}
