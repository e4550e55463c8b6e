import { string } from '@oclif/core/args'
import type { Notice } from '@pianeojobs/sdk/contract'
import { readNotice } from '../../actions/notices/read.ts'
import { ApiCommand } from '../../api-command.ts'
import { lineField } from '../../input/line-field.ts'
import { printNotice } from '../../print/notices.ts'

export default class NoticesRead extends ApiCommand {
  static override summary = 'Read a notice. It accepts nothing and agrees to nothing.'

  static override examples = ['<%= config.bin %> <%= command.id %> 7q2kd9xb']

  static override args = { notice: string({ description: 'The notice: its id, or enough of its beginning or end.' }) }

  async run(): Promise<Notice> {
    const { args, flags } = await this.parse(NoticesRead)
    const { id } = await this.collect({ id: lineField(args.notice, 'ID', 'Which (the id)') }, flags)
    const notice = await readNotice(await this.open(flags), id)
    return this.tell(notice, printNotice(notice))
  }
}
