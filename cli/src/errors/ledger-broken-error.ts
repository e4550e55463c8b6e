import type { ConsentEvent } from '@pianeojobs/sdk/contract'
import { cleanLine } from '../print/clean.ts'
import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** The ledger of consents is not what was once recorded. */
export class LedgerBrokenError extends CliError {
  override name = 'LedgerBrokenError' as const

  constructor({ seq, id, purposeId, at }: ConsentEvent) {
    super(
      `The ledger does not hold at event ${seq} (${cleanLine(id)}, ${cleanLine(purposeId)}, ${cleanLine(at)}): it, or one before it, was changed, left out or moved. Keep this output, and ask the platform why.`,
      { code: 'ledger-broken', exit: exitCodes.refused },
    )
  }
}
