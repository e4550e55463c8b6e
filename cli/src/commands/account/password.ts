import { changePassword, type PasswordChanged } from '../../actions/account/password.ts'
import { ApiCommand } from '../../api-command.ts'
import { passwordChangeField, passwordsStdin } from '../../input/password-change.ts'

export default class AccountPassword extends ApiCommand {
  static override summary = 'Change your password. You stay signed in here, and are signed out everywhere else.'

  static override examples = [
    '<%= config.bin %> <%= command.id %>',
    String.raw`printf '%s\n%s\n' "$OLD" "$NEW" | <%= config.bin %> <%= command.id %> --password-stdin`,
  ]

  static override flags = { 'password-stdin': passwordsStdin }

  static override labels = { '/password': 'password' }

  async run(): Promise<PasswordChanged> {
    const { flags } = await this.parse(AccountPassword)
    const { change } = await this.collect({ change: await passwordChangeField(flags['password-stdin']) }, flags)
    const changed = await changePassword(await this.open(flags), change)
    return this.tell(
      changed,
      'Password changed. Other devices were signed out; access tokens still work: `pianeo token list`.',
    )
  }
}
