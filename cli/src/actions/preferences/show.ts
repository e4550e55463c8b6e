import type { Preferences } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** What a person chose about mails, being found and being recorded. */
export async function showPreferences({ client }: Context): Promise<Preferences> {
  return client.preferences.get()
}
