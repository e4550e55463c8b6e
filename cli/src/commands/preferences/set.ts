import { string } from '@oclif/core/args'
import type { Preferences } from '@pianeojobs/sdk/contract'
import { preferencePurposes, setPreferences } from '../../actions/preferences/set.ts'
import { ConsentingCommand } from '../../consenting-command.ts'
import { MissingInputError } from '../../errors/missing-input-error.ts'
import { preferenceKeys, readPreferenceChange } from '../../input/preference-change.ts'
import { printPreferences } from '../../print/preferences.ts'

export default class PreferencesSet extends ConsentingCommand {
  static override summary = 'Change your preferences; what you do not name stays.'

  static override description = `What can be set: ${preferenceKeys.join(', ')}.
byEmail is nobody, mutual or anyone, everything else on or off. searchEngines and contacts are consents: their notice is
shown before they are turned on.`

  static override examples = [
    '<%= config.bin %> <%= command.id %> byEmail=nobody inSearch=off',
    '<%= config.bin %> <%= command.id %> serviceNews=off searches=off',
    '<%= config.bin %> <%= command.id %> searchEngines=on',
  ]

  static override strict = false

  static override args = { assignments: string({ description: 'What to set, each as name=value.' }) }

  async run(): Promise<Preferences> {
    const { argv, flags } = await this.parse(PreferencesSet)
    if (argv.length === 0) throw new MissingInputError(['NAME=VALUE'], `${this.line} byEmail=nobody`)
    const change = readPreferenceChange(argv as string[])
    const context = await this.open(flags)
    const wanted = Object.entries(preferencePurposes).filter(([name]) => change.consents[name as 'contacts'] === true)
    const ids = wanted.map(([, id]) => id)
    const preferences = await setPreferences(context, change, await this.agreeTo(context, ids, flags))
    return this.tell(preferences, printPreferences(preferences))
  }
}
