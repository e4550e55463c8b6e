import type { CookiePreferences } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** The cookies of the platform by category, and what the person allows (P7.1). */
export async function showCookies({ client }: Context): Promise<CookiePreferences> {
  return client.cookies.get()
}
