import { string } from '@oclif/core/flags'
import type { DeviceAuthorizationView } from '@pianeojobs/sdk/contract'
import { decideDevice } from '../../actions/device/decide.ts'
import { showDevice } from '../../actions/device/show.ts'
import { ApiCommand } from '../../api-command.ts'
import { UsageError } from '../../errors/usage-error.ts'
import { stepUpStdin } from '../../input/ask-password.ts'
import { loadPrompts } from '../../input/prompts.ts'
import { userCode, userCodeField } from '../../input/user-code.ts'
import { printDevice } from '../../print/device.ts'

export default class DeviceApprove extends ApiCommand {
  static override summary = 'Let a device in: it gets a session of its own, which you can end at any time.'

  static override description =
    'Only for a device of your own that shows this code now. What it says of itself nobody has checked. It can do what it asked for, or less with --scope; never change your password, make tokens, let others in or erase the account.'

  static override examples = [
    '<%= config.bin %> <%= command.id %> WDJB-MJHT',
    '<%= config.bin %> <%= command.id %> WDJB-MJHT --scope profile:read --scope contacts:read',
  ]

  static override args = { code: userCode }

  static override flags = {
    scope: string({
      description: 'One thing it may do, such as profile:read; may be given several times. Default: what it asked for.',
      helpValue: 'SCOPE',
      multiple: true,
    }),
    'password-stdin': stepUpStdin,
  }

  static override labels = { '/userCode': 'the code', '/scopes': '--scope' }

  async run(): Promise<DeviceAuthorizationView> {
    const { args, flags } = await this.parse(DeviceApprove)
    const { code } = await this.collect({ code: userCodeField(args.code) }, flags)
    const context = await this.open(flags)
    if (this.isInteractive(flags)) {
      this.note(`\n${printDevice(await showDevice(context, code))}\n`)
      const agreed = await (await loadPrompts()).agreement('Is this your own device, and do you let it in?')
      if (!agreed) throw new UsageError(`Nothing was decided. To refuse it: \`pianeo device deny ${code}\`.`)
    }
    const scopes = flags.scope && { scopes: flags.scope }
    const device = await decideDevice(context, { userCode: code, approve: true, ...scopes })
    return this.tell(device, 'It is let in. `pianeo sessions list` shows it, `pianeo sessions revoke ID` ends it.')
  }
}
