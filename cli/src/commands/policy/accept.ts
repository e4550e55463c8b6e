import { boolean } from '@oclif/core/flags'
import type { PolicyAcceptance } from '@pianeojobs/sdk/contract'
import { acceptPolicy } from '../../actions/policy/accept.ts'
import { readPendingPolicy } from '../../actions/policy/pending.ts'
import { ApiCommand } from '../../api-command.ts'
import { MissingInputError } from '../../errors/missing-input-error.ts'
import { PolicyDeclinedError } from '../../errors/policy-declined-error.ts'
import { loadPrompts } from '../../input/prompts.ts'
import { printAcceptance, printPendingPolicy } from '../../print/policy.ts'

export default class PolicyAccept extends ApiCommand {
  static override summary = 'Accept the privacy policy in force, seeing what it changes for you.'

  static override examples = ['<%= config.bin %> <%= command.id %>', '<%= config.bin %> <%= command.id %> --yes --json']

  static override flags = { yes: boolean({ description: 'Accept without being asked.' }) }

  async run(): Promise<PolicyAcceptance> {
    const { flags } = await this.parse(PolicyAccept)
    if (!flags.yes && !this.isInteractive(flags)) throw new MissingInputError(['--yes'], `${this.line} --yes`)
    const context = await this.open(flags)
    const pending = await readPendingPolicy(context)
    if (!pending.done) {
      this.note(printPendingPolicy(pending))
      const { version } = pending.current
      const accepted = flags.yes || (await (await loadPrompts()).agreement(`Do you accept version ${version}?`))
      if (!accepted) throw new PolicyDeclinedError(version)
    }
    const acceptance = await acceptPolicy(context, pending.current)
    return this.tell(acceptance, printAcceptance(acceptance))
  }
}
