import { ApiCommand, type GlobalFlags } from '../api-command.ts'
import { PasswordRequests } from '../app/password-requests.ts'
import { UsageError } from '../errors/usage-error.ts'
import { BackError } from '../linear/back-error.ts'
import { wantsLinear } from '../linear/wants-linear.ts'

export default class App extends ApiCommand {
  static override summary = 'Open the full-screen application; `pianeo` alone does the same at a terminal.'

  static override description =
    'Sign up, edit your profile, import contacts and download your data by keys alone: ? lists them. Each thing that it does is a command too, and ! shows which. With INK_SCREEN_READER=true or ACCESSIBLE=1 nothing is drawn: numbered choices and questions, one at a time.'

  static override examples = ['<%= config.bin %>', '<%= config.bin %> <%= command.id %> --api-url https://api.example']

  async run(): Promise<object> {
    const { flags } = await this.parse(App)
    if (!process.stdin.isTTY || !process.stdout.isTTY || this.jsonEnabled()) {
      throw new UsageError('The application needs a terminal. Every job has a command too: `pianeo --help` lists them.')
    }
    if (wantsLinear(process.env)) {
      await this.talk(flags)
      return {}
    }
    const passwords = new PasswordRequests()
    const context = await this.open(flags, passwords.ask)
    const { runApp } = await import('../app/run-app.ts')
    await runApp(context, passwords)
    return {}
  }

  /** The same jobs, for whoever reads by ear. */
  private async talk(flags: GlobalFlags): Promise<void> {
    const { Dialogue } = await import('../linear/dialogue.ts')
    const { runLinear } = await import('../linear/run-linear.ts')
    const dialogue = new Dialogue(process.stdin, process.stdout)
    const ask = async (wrong: boolean) => {
      dialogue.say(wrong ? 'That is not your password.' : 'This needs your password once more.')
      return dialogue.secret('Password').catch((error) => {
        if (error instanceof BackError) return undefined
        throw error
      })
    }
    await runLinear({ context: await this.open(flags, ask), dialogue })
  }
}
