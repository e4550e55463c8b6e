import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import { owned, ownedPutAll } from '../table.ts'
import type { FoundRow } from './found-row.ts'

/** Keeps whom an import found that keeps nothing else. */
export function recordFound(
  state: State,
  { accountId, importId, found }: { accountId: string; importId: string; found: readonly string[] },
  env: Env,
): State {
  if (found.length === 0) return state
  const known = owned(state.foundPeople, accountId)
  const rows = found.map((foundAccountId): readonly [string, FoundRow] => {
    const others = (known.get(foundAccountId)?.by ?? []).filter((by) => by.importId !== importId)
    return [foundAccountId, { foundAccountId, by: [...others, { importId, at: env.now }] }]
  })
  return { ...state, foundPeople: ownedPutAll(state.foundPeople, accountId, rows) }
}
