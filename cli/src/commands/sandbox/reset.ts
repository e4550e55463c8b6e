import { resetSandbox } from '../../actions/sandbox/reset.ts'
import { ApiCommand, type GlobalFlags } from '../../api-command.ts'
import { sandboxFolder } from '../../home.ts'
import { putAside } from '../../sandbox/put-aside.ts'
import { SandboxUnusableError } from '../../sandbox/sandbox-unusable-error.ts'

export default class SandboxReset extends ApiCommand {
  static override summary = 'Make the sandbox new: the town as it was, the clock at real time, nobody signed in.'

  static override description =
    'Where its state is damaged or of another version, that is kept under a dated name beside the new one.'

  async run(): Promise<{ now: string; kept: string | null }> {
    const { flags } = await this.parse(SandboxReset)
    const kept = await this.putAsideUnusable(flags)
    const { now } = await resetSandbox(await this.open(flags))
    const told = kept === null ? '' : ` What was there before is in ${kept}.`
    return this.tell({ now, kept }, `The sandbox is new. Sign up with \`pianeo sign-up\`.${told}`)
  }

  /** Makes room where the old sandbox does not even open: where that lies now, or null where it opens. */
  private async putAsideUnusable(flags: GlobalFlags): Promise<string | null> {
    try {
      await this.open(flags)
      return null
    } catch (error) {
      if (!(error instanceof SandboxUnusableError && error.remedy === 'put-aside')) throw error
      return putAside(sandboxFolder(this.home), new Date())
    }
  }
}
