import type { OAuthError } from '@pianeojobs/sdk/contract'

/** A typed "no" of the token endpoint, answered as RFC 6749 section 5.2 words it. */
export class OAuthRefusal extends Error {
  override name = 'OAuthRefusal' as const
  readonly error: OAuthError['error']

  constructor(error: OAuthError['error'], description: string) {
    super(description)
    this.error = error
  }
}
