import type { Handler } from '../../pipeline/handler.ts'
import type { ConsentEventRow } from '../../platform/consent/consent-event-row.ts'
import { eventView } from '../../platform/consent/event-view.ts'
import { consentEvents } from '../../platform/consent/ledger.ts'

export const listConsentEvents: Handler<'listConsentEvents'> = ({ actor, world, page }) => {
  return { status: 200, body: page(consentEvents(world.read(), actor.accountId), eventView, bySeq) }
}

/** The order of the chain is that of its numbers. */
function bySeq({ seq }: ConsentEventRow): string {
  return String(seq).padStart(12, '0')
}
