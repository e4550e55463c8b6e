import { string } from '@oclif/core/flags'
import type { Deactivation } from '@pianeojobs/sdk/contract'
import { deactivateAccount } from '../../actions/account/deactivate.ts'
import { ApiCommand } from '../../api-command.ts'
import { stepUpStdin } from '../../input/ask-password.ts'
import { readInstant } from '../../input/instant.ts'
import { printDeactivation } from '../../print/deactivation.ts'

export default class AccountDeactivate extends ApiCommand {
  static override summary = 'Pause your account: nobody else meets you, nothing is lost, every right of yours goes on.'

  static override description = 'When the password was given over ten minutes ago, it is asked for.'

  static override examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --delete-after 2027-12-31',
  ]

  static override flags = {
    'delete-after': string({
      description: 'Have it erased from this day or instant (UTC) on, unless you are back before.',
      helpValue: 'WHEN',
    }),
    'password-stdin': stepUpStdin,
  }

  static override labels = { '/deleteAfter': '--delete-after' }

  async run(): Promise<Deactivation> {
    const { flags } = await this.parse(AccountDeactivate)
    const given = flags['delete-after']
    const deleteAfter = given === undefined ? null : readInstant(given, '--delete-after')
    const deactivation = await deactivateAccount(await this.open(flags), { deleteAfter })
    return this.tell(deactivation, printDeactivation(deactivation))
  }
}
