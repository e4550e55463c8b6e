import type { ExportCategory, ExportCreate } from '@pianeojobs/sdk/contract'
import { limits } from '../../generated/limits.js'
import type { Env } from '../env.ts'
import { policyInForce } from '../policy/policy-in-force.ts'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { owned, ownedPut, ownedPutAll } from '../table.ts'
import { day, instant } from '../time.ts'
import { isRunning } from './export-ends.ts'
import type { ExportRow } from './export-row.ts'
import { type Reading, readers } from './read-data.ts'
import { allCategories, type DataSet, dataSetsOf } from './snapshot-data.ts'
import { partId, partsOf } from './snapshot-part.ts'

export interface ExportRequest {
  readonly accountId: string
  /** The session or the access token that asks. */
  readonly currentId: string
  readonly wanted: ExportCreate
}

/**
 * Takes the snapshot of a person's data as they are now, from which the archive is made (G15, G20). Nothing that happens
 * later changes it.
 *
 * @throws Refusal `validation-failed` when categories are named without `custom` or `custom` names none,
 * `export-in-progress` while another one is made, `limit-exceeded` after ten within a day.
 */
export function requestExport(
  state: State,
  { accountId, currentId, wanted }: ExportRequest,
  env: Env,
): readonly [State, ExportRow] {
  const categories = categoriesOf(wanted)
  const others = [...owned(state.exports, accountId).values()]
  checkOthers(others, env.now)
  const row: ExportRow = {
    id: env.id('xpt'),
    accountId,
    state: 'queued',
    profile: wanted.profile ?? 'access',
    categories,
    policyVersion: policyInForce(state, env.now).version,
    filename: filename(state.profiles.get(accountId)?.handle ?? accountId, env.now),
    createdAt: env.now,
    finishedAt: null,
    archive: null,
    downloads: [],
  }
  const asked: State = { ...state, exports: ownedPut(state.exports, accountId, row.id, row) }
  const reading = { accountId, currentId, now: env.now }
  const dataSets = new Set(categories.flatMap((category) => dataSetsOf[category]))
  const parts = [...dataSets].flatMap((dataSet) => [...readParts(asked, row.id, dataSet, reading)])
  const entries = parts.map((part) => [partId(part), part] as const)
  return [{ ...asked, exportParts: ownedPutAll(state.exportParts, accountId, entries) }, row]
}

function readParts<Name extends DataSet>(state: State, exportId: string, dataSet: Name, reading: Reading) {
  return partsOf(exportId, dataSet, readers[dataSet](state, reading))
}

function categoriesOf({ profile = 'access', categories }: ExportCreate): ExportCategory[] {
  if (profile !== 'custom' && categories === undefined) return [...allCategories]
  if (profile === 'custom' && categories !== undefined) return allCategories.filter((one) => categories.includes(one))
  const [code, detail] =
    profile === 'custom'
      ? (['required', 'categories is missing: custom means the categories you name'] as const)
      : (['not-allowed', `categories are for the profile custom alone, not for ${profile}`] as const)
  throw new Refusal('validation-failed', `1 part of the request is wrong: ${detail}.`, {
    errors: [{ in: 'body', pointer: '/categories', code, detail }],
  })
}

function checkOthers(others: readonly ExportRow[], now: number): void {
  const running = others.find(isRunning)
  if (running) {
    throw new Refusal('export-in-progress', `The export ${running.id} is being made.`, { id: running.id })
  }
  const recent = others.filter(({ createdAt, state }) => state !== 'failed' && createdAt > now - day)
  if (recent.length >= limits.exportsPerDay) {
    const detail = `There were ${recent.length} exports within the last 24 hours; there may be ${limits.exportsPerDay}.`
    throw new Refusal('limit-exceeded', detail, { limit: limits.exportsPerDay })
  }
}

function filename(who: string, at: number): string {
  return `pianeojobs-${who}-${instant(at).replaceAll(/[-:]|\.\d+/g, '')}.zip`
}
