import type { ContactEntry, ContactImportItem } from '@pianeojobs/sdk/contract'
import { limits } from '../../generated/limits.js'
import { canonicalJson } from '../canonical-json.ts'
import type { Env } from '../env.ts'
import { Refusal } from '../refusal.ts'
import { digest } from '../secrets.ts'
import type { State } from '../state.ts'
import { ownedGet, ownedPut } from '../table.ts'
import type { BatchRow } from './batch-row.ts'
import { batchKey } from './batches.ts'
import { importConsents } from './import-consents.ts'
import type { ImportRow } from './import-row.ts'
import { requireTransition } from './import-states.ts'
import { putImport, requireImport } from './require-import.ts'
import { takeEntries } from './take-entries.ts'

export interface Batch {
  readonly accountId: string
  readonly importId: string
  readonly sequence: number
  readonly entries: readonly ContactEntry[]
}

/**
 * Takes a numbered batch of entries (P2.1). The same batch again changes nothing and answers the same.
 *
 * @throws Refusal `not-found`, `consent-required`, `invalid-state-transition`, `batch-conflict`, `limit-exceeded`.
 */
export function putBatch(state: State, batch: Batch, env: Env): readonly [State, readonly ContactImportItem[]] {
  const { accountId, importId, sequence, entries } = batch
  const row = requireImport(state, accountId, importId)
  const consents = importConsents(state, accountId)
  requireTransition(
    row.state,
    'importing',
    `An import that is ${row.state.replaceAll('_', ' ')} takes no more batches.`,
  )
  const key = batchKey(importId, sequence)
  const before = ownedGet(state.contactBatches, accountId, key)
  const digested = digest(canonicalJson(entries))
  if (before) return [state, sameAgain(before, digested)]
  if (row.counts.cards + entries.length > limits.importEntries) {
    const detail = `An import holds ${limits.importEntries} entries at most. Send the rest as another import.`
    throw new Refusal('limit-exceeded', detail, { limit: limits.importEntries })
  }
  const [taken, outcomes, found] = takeEntries(state, { accountId, row, entries, consents }, env)
  const received: BatchRow = { importId, sequence, digest: digested, outcomes }
  const contactBatches = ownedPut(taken.contactBatches, accountId, key, received)
  return [putImport({ ...taken, contactBatches }, accountId, withBatch(row, received, found, env.now)), outcomes]
}

function sameAgain({ sequence, digest, outcomes }: BatchRow, digested: string): readonly ContactImportItem[] {
  if (digest === digested) return outcomes
  throw new Refusal('batch-conflict', `Batch ${sequence} was received with other entries.`, { sequence })
}

function withBatch(row: ImportRow, { sequence, outcomes }: BatchRow, found: readonly string[], now: number): ImportRow {
  const counts = {
    ...row.counts,
    cards: row.counts.cards + outcomes.length,
    matched: row.counts.matched + found.length,
  }
  for (const { outcome } of outcomes) counts[outcome] += 1
  return {
    ...row,
    state: 'importing',
    counts,
    warned: row.warned || outcomes.some(({ warnings }) => warnings.length > 0),
    batches: [...row.batches, sequence].sort((a, b) => a - b),
    found: [...row.found, ...found],
    lastBatchAt: now,
  }
}
