import { integer, string } from '@oclif/core/flags'
import type { Erasure } from '@pianeojobs/sdk/contract'
import { addressToConfirm, previewErasure, scheduleErasure } from '../../../actions/data/erase.ts'
import { ApiCommand } from '../../../api-command.ts'
import { stepUpStdin } from '../../../input/ask-password.ts'
import type { Prompts } from '../../../input/prompts.ts'
import { cleanLine } from '../../../print/clean.ts'
import { printErasurePreview, printScheduled } from '../../../print/erasure.ts'

export default class DataEraseSchedule extends ApiCommand {
  static override summary = 'Have your account and everything about you erased, after days in which you can cancel.'

  static override description =
    'The address of the account has to be typed to confirm it. When the password was given over ten minutes ago, it is asked for.'

  static override examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --grace-days 0 --confirm ada@example.org',
  ]

  static override flags = {
    'grace-days': integer({
      description: 'For how many days it can be cancelled; 14 unless you say otherwise, 27 at most.',
      helpValue: 'DAYS',
    }),
    confirm: string({ description: 'The address of the account, instead of being asked for it.', helpValue: 'EMAIL' }),
    'password-stdin': stepUpStdin,
  }

  static override labels = { '/graceDays': '--grace-days' }

  async run(): Promise<Erasure> {
    const { flags } = await this.parse(DataEraseSchedule)
    if (flags.confirm === undefined && !this.isInteractive(flags))
      await this.collect(this.confirmation(undefined), flags)
    const context = await this.open(flags)
    if (flags.confirm === undefined) {
      this.note(printErasurePreview(await previewErasure(context)))
      this.note(
        `To have all this erased, type the address of the account: ${cleanLine(await addressToConfirm(context))}`,
      )
    }
    const { confirmed } = await this.collect(this.confirmation(flags.confirm), flags)
    const erasure = await scheduleErasure(context, { graceDays: flags['grace-days'], confirmed })
    return this.tell(erasure, printScheduled(erasure))
  }

  private confirmation(given: string | undefined) {
    return { confirmed: { given, usage: '--confirm EMAIL', ask: (prompts: Prompts) => prompts.line('Address') } }
  }
}
