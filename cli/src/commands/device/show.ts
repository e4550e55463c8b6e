import type { DeviceAuthorizationView } from '@pianeojobs/sdk/contract'
import { showDevice } from '../../actions/device/show.ts'
import { ApiCommand } from '../../api-command.ts'
import { userCode, userCodeField } from '../../input/user-code.ts'
import { printDevice } from '../../print/device.ts'

export default class DeviceShow extends ApiCommand {
  static override summary = 'Show which device asks to be let in with a code, and what it wants.'

  static override examples = ['<%= config.bin %> <%= command.id %> WDJB-MJHT']

  static override args = { code: userCode }

  async run(): Promise<DeviceAuthorizationView> {
    const { args, flags } = await this.parse(DeviceShow)
    const { code } = await this.collect({ code: userCodeField(args.code) }, flags)
    const device = await showDevice(await this.open(flags), code)
    return this.tell(device, printDevice(device))
  }
}
