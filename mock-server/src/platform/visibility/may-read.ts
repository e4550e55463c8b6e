import type { Audience } from '@pianeojobs/sdk/contract'
import { breadth } from './breadth.ts'
import type { Viewer } from './viewer.ts'

/** The narrowest audience each viewer still belongs to. */
const narrowest: Readonly<Record<Viewer, Audience>> = {
  public: 'public',
  member: 'members',
  connection: 'connections',
  self: 'private',
}

/** Whether a viewer belongs to an audience (P4.4). */
export function mayRead(viewer: Viewer, audience: Audience): boolean {
  return breadth(audience) >= breadth(narrowest[viewer])
}
