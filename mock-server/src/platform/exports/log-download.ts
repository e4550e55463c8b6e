import type { Env } from '../env.ts'
import type { State } from '../state.ts'
import { ownedPut } from '../table.ts'
import { requireReadyExport } from './require-export.ts'

/** How many downloads an export remembers: the latest. */
const remembered = 1_000

/** Notes that the archive is downloaded, whole or in part; @throws Refusal as `requireReadyExport` does. */
export function logDownload(
  state: State,
  { accountId, id }: { accountId: string; id: string },
  env: Env,
): readonly [State, undefined] {
  const row = requireReadyExport(state, accountId, id)
  const downloads = [...row.downloads, env.now].slice(-remembered)
  return [{ ...state, exports: ownedPut(state.exports, accountId, id, { ...row, downloads }) }, undefined]
}
