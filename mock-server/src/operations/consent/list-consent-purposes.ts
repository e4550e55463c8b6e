import { purposes } from '../../generated/purposes.js'
import type { Handler } from '../../pipeline/handler.ts'
import { purposeView } from '../../platform/consent/purpose-view.ts'

export const listConsentPurposes: Handler<'listConsentPurposes'> = () => {
  return { status: 200, body: { items: purposes.map(purposeView) } }
}
