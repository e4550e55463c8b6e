import type { Context } from '../../context.ts'

/** The id of the person that a handle means; an id is taken as it is. */
export async function personIdOf({ client }: Context, written: string): Promise<string> {
  if (written.startsWith('per_')) return written
  return (await client.people.get(written)).personId
}
