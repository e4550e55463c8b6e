import { string } from '@oclif/core/flags'
import { readOutbox } from '../../actions/sandbox/outbox.ts'
import { ApiCommand } from '../../api-command.ts'
import { printOutbox } from '../../print/outbox.ts'
import type { SandboxMail } from '../../sandbox/sandbox.ts'

export default class SandboxOutbox extends ApiCommand {
  static override summary = 'Show the mails the sandbox sent, newest first. Nothing leaves this computer.'

  static override examples = ['<%= config.bin %> <%= command.id %> --to ada@example.org --json']

  static override flags = {
    to: string({ description: 'Only mails to this address.', helpValue: 'ADDRESS' }),
  }

  async run(): Promise<readonly SandboxMail[]> {
    const { flags } = await this.parse(SandboxOutbox)
    const mails = await readOutbox(await this.open(flags), { to: flags.to })
    return this.tell(mails, printOutbox(mails))
  }
}
