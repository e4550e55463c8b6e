import type { Consent, ConsentPurpose } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { listPurposes } from './purpose.ts'

/** How a person decided about a purpose, with the notice in force. */
export interface ConsentDecision {
  readonly consent: Consent
  readonly purpose: ConsentPurpose
}

/** Every purpose that rests on consent with its notice, and how the person decided about it (G7.3). */
export async function listDecisions(context: Context): Promise<ConsentDecision[]> {
  const [{ items }, purposes] = await Promise.all([context.client.consents.list(), listPurposes(context)])
  return items.flatMap((consent) => {
    const purpose = purposes.find(({ id }) => id === consent.purposeId)
    return purpose ? [{ consent, purpose }] : []
  })
}
