import type { Erasure } from '@pianeojobs/sdk/contract'
import { cancelErasure } from '../../../actions/data/erase.ts'
import { ApiCommand } from '../../../api-command.ts'
import { printCancelled } from '../../../print/erasure.ts'

export default class DataEraseCancel extends ApiCommand {
  static override summary = 'Keep your account after all: everything is as it was.'

  async run(): Promise<Erasure> {
    const { flags } = await this.parse(DataEraseCancel)
    const erasure = await cancelErasure(await this.open(flags))
    return this.tell(erasure, printCancelled(erasure))
  }
}
