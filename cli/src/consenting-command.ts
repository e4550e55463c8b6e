import { listPurposes } from './actions/consent/purpose.ts'
import { ApiCommand, type GlobalFlags } from './api-command.ts'
import type { Context } from './context.ts'
import { ConsentDeclinedError } from './errors/consent-declined-error.ts'
import { agreement } from './input/agreement.ts'
import { printNotice } from './print/consent.ts'

/** The version of the notice that was agreed to, by purpose. */
export type Agreed = Readonly<Record<string, number>>

/** A command among whose choices are consents: their notices are shown before anything is changed. */
export abstract class ConsentingCommand extends ApiCommand {
  /**
   * Shows the notices of purposes that are to be allowed. To a script the command is the act; a person has just read the
   * notice, and decides now.
   *
   * @throws ConsentDeclinedError
   */
  protected async agreeTo(context: Context, purposeIds: readonly string[], flags: GlobalFlags): Promise<Agreed> {
    if (purposeIds.length === 0) return {}
    const wanted = (await listPurposes(context)).filter(({ id }) => purposeIds.includes(id))
    for (const purpose of wanted) {
      this.note(printNotice(purpose))
      const decided = this.isInteractive(flags) ? undefined : true
      const { agreed } = await this.collect({ agreed: agreement(decided, purpose) }, flags)
      if (!agreed) throw new ConsentDeclinedError(purpose.id)
    }
    return Object.fromEntries(wanted.map(({ id, noticeVersion }) => [id, noticeVersion]))
  }
}
