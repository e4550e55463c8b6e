import { string } from '@oclif/core/args'
import type { CookiePreferences } from '@pianeojobs/sdk/contract'
import { setCookies } from '../../actions/cookies/set.ts'
import { ConsentingCommand } from '../../consenting-command.ts'
import { MissingInputError } from '../../errors/missing-input-error.ts'
import { cookieCategories, cookiePurposes, readCookieChange } from '../../input/cookie-change.ts'
import { printCookies } from '../../print/cookies.ts'

export default class CookiesSet extends ConsentingCommand {
  static override summary = 'Allow or refuse cookies by category; what you do not name stays.'

  static override description =
    `The categories: ${cookieCategories.join(', ')}. Each is a consent: its notice is shown before it is allowed.`

  static override examples = [
    '<%= config.bin %> <%= command.id %> analytics=off advertising=off',
    '<%= config.bin %> <%= command.id %> functional=on',
  ]

  static override strict = false

  static override args = { choices: string({ description: 'What to allow, each as category=on or category=off.' }) }

  async run(): Promise<CookiePreferences> {
    const { argv, flags } = await this.parse(CookiesSet)
    if (argv.length === 0) throw new MissingInputError(['CATEGORY=on|off'], `${this.line} analytics=off`)
    const change = readCookieChange(argv as string[])
    const context = await this.open(flags)
    const ids = cookieCategories.filter((category) => change[category]).map((category) => cookiePurposes[category])
    const cookies = await setCookies(context, change, await this.agreeTo(context, ids, flags))
    return this.tell(cookies, printCookies(cookies))
  }
}
