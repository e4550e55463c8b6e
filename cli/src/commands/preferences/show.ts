import type { Preferences } from '@pianeojobs/sdk/contract'
import { showPreferences } from '../../actions/preferences/show.ts'
import { ApiCommand } from '../../api-command.ts'
import { printPreferences } from '../../print/preferences.ts'

export default class PreferencesShow extends ApiCommand {
  static override summary = 'Show what you are mailed about, who finds you, and what may be recorded of your use.'

  async run(): Promise<Preferences> {
    const { flags } = await this.parse(PreferencesShow)
    const preferences = await showPreferences(await this.open(flags))
    return this.tell(preferences, printPreferences(preferences))
  }
}
