import { UsageError } from '../errors/usage-error.ts'

/**
 * Finds a slip of the pen in a personal access token before it is sent anywhere.
 *
 * @param token what PIANEO_TOKEN holds, if it is set.
 * @throws UsageError when it begins as one, and its check does not fit.
 */
export async function checkToken(token: string | undefined): Promise<void> {
  if (!token) return
  const { accessTokenPrefix, isAccessToken } = await import('@pianeojobs/sdk/access-token')
  if (!token.startsWith(accessTokenPrefix) || isAccessToken(token)) return
  throw new UsageError(
    `PIANEO_TOKEN holds an access token that is mistyped or cut off: ${token.length} characters, and its check does not fit. ` +
      'Copy it once more.',
  )
}
