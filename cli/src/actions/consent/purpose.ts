import type { ConsentPurpose } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { UnknownPurposeError } from '../../errors/unknown-purpose-error.ts'

/** What the platform processes data for, with the notices that consents are given to. */
export async function listPurposes({ client }: Context): Promise<readonly ConsentPurpose[]> {
  return (await client.consents.purposes()).items
}

/** One purpose; @throws UnknownPurposeError. */
export async function readPurpose(context: Context, purposeId: string): Promise<ConsentPurpose> {
  const purposes = await listPurposes(context)
  const purpose = purposes.find(({ id }) => id === purposeId)
  if (!purpose) {
    throw new UnknownPurposeError(
      purposeId,
      purposes.map(({ id }) => id),
    )
  }
  return purpose
}
