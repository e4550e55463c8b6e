import type { Handler } from '../../pipeline/handler.ts'
import { consentViews } from '../../platform/consent/consent-views.ts'

export const listConsents: Handler<'listConsents'> = ({ actor, world }) => {
  return { status: 200, body: { items: consentViews(world.read(), actor.accountId) } }
}
