import type { Context } from '../../context.ts'
import { MatchNotFoundError } from '../../errors/match-not-found-error.ts'
import { UsageError } from '../../errors/usage-error.ts'
import { listMatches, type Match } from './matches.ts'

/**
 * The match that an id, or the beginning of one with or without its `mat_`, means.
 *
 * @throws MatchNotFoundError when it means none.
 * @throws UsageError when it means several.
 */
export async function findMatch(context: Context, prefix: string, options: { dismissed: boolean }): Promise<Match> {
  const matches = await listMatches(context, options)
  const meant = matches.filter(({ id }) => id.startsWith(prefix) || id.startsWith(`mat_${prefix}`))
  const [match, ...others] = meant
  if (!match) throw new MatchNotFoundError(prefix, options)
  if (others.length > 0) {
    throw new UsageError(`"${prefix}" means several: ${meant.map(({ id }) => id).join(', ')}. Write more of the id.`)
  }
  return match
}
