import { string } from '@oclif/core/args'
import { advanceSandbox } from '../../actions/sandbox/advance.ts'
import { ApiCommand } from '../../api-command.ts'

export default class SandboxAdvance extends ApiCommand {
  static override summary = "Move the sandbox's clock on; what comes due on the way happens."

  static override examples = ['<%= config.bin %> <%= command.id %> P30D']

  static override args = {
    duration: string({ description: 'How far: an ISO 8601 duration such as P30D or PT2H.' }),
  }

  async run(): Promise<{ now: string }> {
    const { args, flags } = await this.parse(SandboxAdvance)
    const { duration } = await this.collect(
      { duration: { given: args.duration, usage: 'DURATION', ask: (prompts) => prompts.line('How far (P30D, PT2H)') } },
      flags,
    )
    const moved = await advanceSandbox(await this.open(flags), duration)
    return this.tell(moved, `In the sandbox it is ${moved.now} now.`)
  }
}
