import type { Consent } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { listPurposes } from './purpose.ts'

/** How a consent stands, with what it is for. */
export interface ConsentEntry extends Consent {
  readonly title: string
  readonly notice: string
}

/** Every purpose that rests on consent, and how it stands (G7.3). */
export async function listConsents(context: Context): Promise<ConsentEntry[]> {
  const [{ items }, purposes] = await Promise.all([context.client.consents.list(), listPurposes(context)])
  return items.map((consent) => {
    const { title = consent.purposeId, notice = '' } = purposes.find(({ id }) => id === consent.purposeId) ?? {}
    return { ...consent, title, notice }
  })
}
