import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import { withoutDigests } from './batches.ts'
import { importConsents } from './import-consents.ts'
import type { ImportRow } from './import-row.ts'
import { requireTransition } from './import-states.ts'
import { putImport, requireImport } from './require-import.ts'

/**
 * Ends an import: everything was sent. From now on it can be undone for 30 days.
 *
 * @throws Refusal `not-found`, `consent-required`, `invalid-state-transition`.
 */
export function completeImport(
  state: State,
  { accountId, importId }: { accountId: string; importId: string },
  env: Env,
): readonly [State, ImportRow] {
  const row = requireImport(state, accountId, importId)
  importConsents(state, accountId)
  const to = row.warned ? 'completed_with_warnings' : 'completed'
  const detail =
    row.state === 'open'
      ? 'Nothing was sent yet: send a batch first, or cancel the import.'
      : `An import that is ${row.state.replaceAll('_', ' ')} cannot be completed.`
  requireTransition(row.state, to, detail)
  const done: ImportRow = { ...row, state: to, found: [], finishedAt: env.now }
  return [putImport(withoutDigests(state, accountId, importId), accountId, done), done]
}
