import type { ContactImport } from '@pianeojobs/sdk/contract'

/** The answer 202 with an import: where to look at it, and when. */
export function acceptedImport(body: ContactImport) {
  const headers = { Location: `/v1/contact-imports/${body.id}`, 'Retry-After': '1' }
  return { status: 202, headers, body } as const
}
