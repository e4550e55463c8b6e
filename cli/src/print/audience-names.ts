import type { Audience } from '@pianeojobs/sdk/contract'

/** Who the audiences are. */
export const audienceNames: Readonly<Record<Audience, string>> = {
  public: 'everyone',
  members: 'whoever is signed in',
  connections: 'people you are connected with',
  private: 'nobody else',
}
