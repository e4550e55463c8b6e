import type { SessionTokens, TokenResponse } from '../generated/models.ts'
import type { Tokens } from './tokens.ts'

/** The tokens in the answer to a sign-in, a confirmation or a refresh; `now` in milliseconds since the epoch. */
export function tokensFrom(answer: SessionTokens | TokenResponse, now: number = Date.now()): Tokens {
  if ('accessToken' in answer) {
    const { accessToken, refreshToken, expiresIn } = answer
    return { accessToken, refreshToken, expiresAt: now + expiresIn * 1000 }
  }
  const { access_token, refresh_token, expires_in } = answer
  return { accessToken: access_token, refreshToken: refresh_token, expiresAt: now + expires_in * 1000 }
}
