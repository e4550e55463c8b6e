import type { Identity } from '../actions/identity.ts'
import { whoAmI } from '../actions/who-am-i.ts'
import { ApiCommand } from '../api-command.ts'
import { printIdentity } from '../print/identity.ts'

export default class Whoami extends ApiCommand {
  static override summary = 'Show who is signed in, and where. Exit code 4 when nobody is.'

  async run(): Promise<Identity> {
    const { flags } = await this.parse(Whoami)
    const identity = await whoAmI(await this.open(flags))
    return this.tell(identity, printIdentity(identity))
  }
}
