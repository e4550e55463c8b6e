import type { Context } from '../../context.ts'
import { findMatch } from './find-match.ts'
import { type Match, matchOf } from './matches.ts'

/**
 * Dismisses a match: it is not shown any more, whatever is imported later (P2.1).
 *
 * @throws MatchNotFoundError, UsageError as `findMatch` does.
 */
export async function dismissMatch(context: Context, prefix: string): Promise<Match> {
  const match = await findMatch(context, prefix, { dismissed: false })
  await context.client.contacts.matches.dismiss(match.id)
  return match
}

/**
 * Shows a dismissed match again.
 *
 * @throws MatchNotFoundError, UsageError as `findMatch` does.
 */
export async function restoreMatch(context: Context, prefix: string): Promise<Match> {
  const { id } = await findMatch(context, prefix, { dismissed: true })
  return matchOf(await context.client.contacts.matches.restore(id))
}
