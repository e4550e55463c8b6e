import { boolean } from '@oclif/core/flags'
import type { Notice } from '@pianeojobs/sdk/contract'
import { listNotices } from '../../actions/notices/list.ts'
import { ApiCommand } from '../../api-command.ts'
import { printNotices } from '../../print/notices.ts'

export default class NoticesList extends ApiCommand {
  static override summary =
    'List what you have to know: changes of the policy, new sign-ins, requests to connect, an erasure.'

  static override aliases = ['notices']

  static override examples = ['<%= config.bin %> notices', '<%= config.bin %> <%= command.id %> --unread']

  static override flags = { unread: boolean({ description: 'Only what you did not read.' }) }

  async run(): Promise<Notice[]> {
    const { flags } = await this.parse(NoticesList)
    const notices = await listNotices(await this.open(flags), flags)
    return this.tell(notices, printNotices(notices))
  }
}
