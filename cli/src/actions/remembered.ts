import type { Context } from '../context.ts'
import { readSettings } from '../settings/read-settings.ts'

/** What was remembered of the last sign-in: the user name, never the password (P7.2). */
export async function readRemembered({ home }: Context): Promise<{ readonly userName: string | undefined }> {
  const { userName } = await readSettings(home.config)
  return { userName }
}
