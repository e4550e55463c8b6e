import type { Handler } from '../../pipeline/handler.ts'
import { giveConsent as give } from '../../platform/consent/give-consent.ts'
import { channelOf } from './channel-of.ts'

export const giveConsent: Handler<'giveConsent'> = ({ actor, params, body, world, env }) => {
  const { accountId } = actor
  const giving = { ...body, accountId, purposeId: params.purposeId, channel: channelOf(actor) }
  return { status: 200, body: world.write((state) => give(state, giving, env)) }
}
