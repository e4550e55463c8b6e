import { type ConsentEntry, listConsents } from '../../actions/consent/list.ts'
import { ApiCommand } from '../../api-command.ts'
import { printConsents } from '../../print/consent.ts'

export default class ConsentList extends ApiCommand {
  static override summary = 'List what you agreed to, and everything else that would need your consent.'

  async run(): Promise<ConsentEntry[]> {
    const { flags } = await this.parse(ConsentList)
    const consents = await listConsents(await this.open(flags))
    return this.tell(consents, printConsents(consents))
  }
}
