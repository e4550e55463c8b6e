import type { DeviceAuthorizationView } from '@pianeojobs/sdk/contract'
import { decideDevice } from '../../actions/device/decide.ts'
import { ApiCommand } from '../../api-command.ts'
import { stepUpStdin } from '../../input/ask-password.ts'
import { userCode, userCodeField } from '../../input/user-code.ts'

export default class DeviceDeny extends ApiCommand {
  static override summary = 'Do not let a device in that asks with a code.'

  static override examples = ['<%= config.bin %> <%= command.id %> WDJB-MJHT']

  static override args = { code: userCode }

  static override flags = { 'password-stdin': stepUpStdin }

  static override labels = { '/userCode': 'the code' }

  async run(): Promise<DeviceAuthorizationView> {
    const { args, flags } = await this.parse(DeviceDeny)
    const { code } = await this.collect({ code: userCodeField(args.code) }, flags)
    const device = await decideDevice(await this.open(flags), { userCode: code, approve: false })
    return this.tell(device, 'It is not let in.')
  }
}
