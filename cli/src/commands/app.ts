import { ApiCommand } from '../api-command.ts'
import { PasswordRequests } from '../app/password-requests.ts'
import { UsageError } from '../errors/usage-error.ts'

export default class App extends ApiCommand {
  static override summary = 'Open the full-screen application; `pianeo` alone does the same at a terminal.'

  static override description =
    'Sign up, edit your profile, import contacts and download your data by keys alone: ? lists them. Each thing that it does is a command too, and ! shows which.'

  static override examples = ['<%= config.bin %>', '<%= config.bin %> <%= command.id %> --api-url https://api.example']

  async run(): Promise<object> {
    const { flags } = await this.parse(App)
    if (!process.stdin.isTTY || !process.stdout.isTTY || this.jsonEnabled()) {
      throw new UsageError('The application needs a terminal. Every job has a command too: `pianeo --help` lists them.')
    }
    const passwords = new PasswordRequests()
    const context = await this.open(flags, passwords.ask)
    const { runApp } = await import('../app/run-app.ts')
    await runApp(context, passwords)
    return {}
  }
}
