import type { CookiePreferences } from '@pianeojobs/sdk/contract'
import { showCookies } from '../../actions/cookies/show.ts'
import { ApiCommand } from '../../api-command.ts'
import { printCookies } from '../../print/cookies.ts'

export default class CookiesShow extends ApiCommand {
  static override summary = 'Show every cookie of the platform, and which you allow.'

  static override description = 'pianeo itself sets and sends none: this is about the web site.'

  async run(): Promise<CookiePreferences> {
    const { flags } = await this.parse(CookiesShow)
    const cookies = await showCookies(await this.open(flags))
    return this.tell(cookies, printCookies(cookies))
  }
}
