import { resetSandbox } from '../../actions/sandbox/reset.ts'
import { ApiCommand } from '../../api-command.ts'

export default class SandboxReset extends ApiCommand {
  static override summary = 'Make the sandbox new: the town as it was, the clock at real time, nobody signed in.'

  async run(): Promise<{ now: string }> {
    const { flags } = await this.parse(SandboxReset)
    const reset = await resetSandbox(await this.open(flags))
    return this.tell(reset, 'The sandbox is new. Sign up with `pianeo sign-up`.')
  }
}
