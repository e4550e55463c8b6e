import type { PersonCard } from '@pianeojobs/sdk/contract'
import { NobodyThereError } from '../../errors/nobody-there-error.ts'
import { UsageError } from '../../errors/usage-error.ts'

/** What stands in a list of the network: somebody, and the id of what connects one with them. */
export interface Listed {
  readonly id?: string
  readonly personId: string
  readonly person: PersonCard | null
}

/**
 * The one of a list that a handle, the id of a person or its own id means; of an id the beginning or the end will do.
 *
 * @throws NobodyThereError when it means none.
 * @throws UsageError when it means several.
 */
export function findListed<T extends Listed>(
  listed: readonly T[],
  written: string,
  what: { readonly kind: string; readonly list: string },
): T {
  const exact = listed.filter((one) => keysOf(one).includes(written))
  const meant = exact.length > 0 ? exact : listed.filter((one) => idsOf(one).some((id) => isPart(written, id)))
  const [found, ...others] = meant
  if (!found) throw new NobodyThereError(written, what)
  if (others.length > 0) {
    throw new UsageError(
      `"${written}" means several: ${meant.map((one) => idsOf(one)[0]).join(', ')}. Write more of it.`,
    )
  }
  return found
}

function idsOf({ id, personId }: Listed): string[] {
  return id === undefined ? [personId] : [id, personId]
}

function keysOf(one: Listed): string[] {
  return one.person ? [one.person.handle, ...idsOf(one)] : idsOf(one)
}

function isPart(written: string, id: string): boolean {
  return id.startsWith(written) || id.endsWith(written)
}
