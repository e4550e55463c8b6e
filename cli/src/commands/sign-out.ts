import { signOut } from '../actions/sign-out.ts'
import { ApiCommand } from '../api-command.ts'

export default class SignOut extends ApiCommand {
  static override summary = 'End this session on the platform and forget its tokens.'

  async run(): Promise<{ signedOut: true }> {
    const { flags } = await this.parse(SignOut)
    await signOut(await this.open(flags))
    return this.tell({ signedOut: true }, 'Signed out.')
  }
}
