import type { Handler } from '../../pipeline/handler.ts'
import { putBatch } from '../../platform/contacts/put-batch.ts'

export const putContactImportBatch: Handler<'putContactImportBatch'> = ({ actor, params, body, world, env }) => {
  const { contactImportId, sequence } = params
  const batch = { accountId: actor.accountId, importId: contactImportId, sequence, entries: body.entries }
  const outcomes = world.write((state) => putBatch(state, batch, env))
  return { status: 200, body: { contactImportId, sequence, outcomes: [...outcomes] } }
}
