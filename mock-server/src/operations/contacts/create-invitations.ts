import type { Handler } from '../../pipeline/handler.ts'
import { createInvitations as create } from '../../platform/invitations/create-invitations.ts'

export const createInvitations: Handler<'createInvitations'> = ({ actor, body, world, env }) => {
  const batch = world.write((state) => create(state, { ...body, accountId: actor.accountId }, env))
  return { status: 201, body: batch }
}
