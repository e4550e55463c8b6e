import type { SensitiveAttribute } from '@pianeojobs/sdk/contract'
import { listSensitive } from '../../../actions/profile/sensitive.ts'
import { ApiCommand } from '../../../api-command.ts'
import { printSensitive } from '../../../print/sensitive.ts'

export default class ProfileSensitiveList extends ApiCommand {
  static override summary = 'List what you say about yourself in special categories, and who reads it.'

  async run(): Promise<readonly SensitiveAttribute[]> {
    const { flags } = await this.parse(ProfileSensitiveList)
    const attributes = await listSensitive(await this.open(flags))
    return this.tell(attributes, printSensitive(attributes))
  }
}
