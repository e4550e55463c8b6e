import type { Handler } from '../../pipeline/handler.ts'
import { withdrawConsent as withdraw } from '../../platform/consent/withdraw-consent.ts'
import { channelOf } from './channel-of.ts'

export const withdrawConsent: Handler<'withdrawConsent'> = ({ actor, params, world, env }) => {
  const input = { accountId: actor.accountId, purposeId: params.purposeId, channel: channelOf(actor) }
  return { status: 200, body: world.write((state) => withdraw(state, input, env)) }
}
