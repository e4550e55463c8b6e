import { string } from '@oclif/core/args'
import { integer } from '@oclif/core/flags'
import type { PolicyVersion } from '@pianeojobs/sdk/contract'
import { showPolicy } from '../../actions/policy/show.ts'
import { ApiCommand } from '../../api-command.ts'
import { printPolicy } from '../../print/policy.ts'

export default class PolicyShow extends ApiCommand {
  static override summary = 'Show the privacy policy, every passage with its id. Nothing in it is corrected.'

  static override examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> 1.0.0 --section 5',
  ]

  static override args = {
    version: string({ description: 'A version such as 1.0.0; the one in force when left out.', ignoreStdin: true }),
  }

  static override flags = {
    section: integer({ description: 'Only this section.', helpValue: 'N', min: 1 }),
  }

  static override labels = { '/version': 'VERSION' }

  async run(): Promise<PolicyVersion> {
    const { args, flags } = await this.parse(PolicyShow)
    const policy = await showPolicy(await this.open(flags), args.version, flags.section)
    return this.tell(policy, printPolicy(policy))
  }
}
