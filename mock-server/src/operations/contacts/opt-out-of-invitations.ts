import type { Handler } from '../../pipeline/handler.ts'
import { optOut } from '../../platform/invitations/opt-out.ts'

export const optOutOfInvitations: Handler<'optOutOfInvitations'> = ({ body, world, env }) => {
  world.write((state) => optOut(state, body, env))
  return { status: 204 }
}
