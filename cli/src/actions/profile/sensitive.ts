import type { SensitiveAttribute, SensitiveAttributeInput, SensitiveCategory } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** What is said in special categories (P1.4). */
export async function listSensitive({ client }: Context): Promise<readonly SensitiveAttribute[]> {
  return (await client.profile.sensitiveAttributes.list()).items
}

/**
 * Says something in a special category, in place of what was said there.
 *
 * @throws ProblemError `consent-required`; `visibility-not-allowed` for more than connections without `explicitPublic`.
 */
export async function setSensitive(
  { client }: Context,
  category: SensitiveCategory,
  said: SensitiveAttributeInput,
): Promise<SensitiveAttribute> {
  return client.profile.sensitiveAttributes.set(category, said)
}

/** Deletes what is said in a special category; @throws ProblemError `not-found`. */
export async function removeSensitive({ client }: Context, category: SensitiveCategory): Promise<void> {
  await client.profile.sensitiveAttributes.delete(category)
}
