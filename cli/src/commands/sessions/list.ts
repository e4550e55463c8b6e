import type { Session } from '@pianeojobs/sdk/contract'
import { listSessions } from '../../actions/sessions/list.ts'
import { ApiCommand } from '../../api-command.ts'
import { printSessions } from '../../print/sessions.ts'

export default class SessionsList extends ApiCommand {
  static override summary = 'List where you are signed in, with all that was saved of it automatically.'

  async run(): Promise<Session[]> {
    const { flags } = await this.parse(SessionsList)
    const sessions = await listSessions(await this.open(flags))
    return this.tell(sessions, printSessions(sessions))
  }
}
