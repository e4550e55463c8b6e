import type { PublicProfile } from '@pianeojobs/sdk/contract'

/** As whom somebody reads a profile. */
export type Viewer = PublicProfile['viewer']
