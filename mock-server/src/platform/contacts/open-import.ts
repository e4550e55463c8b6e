import type { ContactImportCreate } from '@pianeojobs/sdk/contract'
import type { Env } from '../env.ts'
import { Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { completeImport } from './complete-import.ts'
import { importConsents } from './import-consents.ts'
import type { ImportRow } from './import-row.ts'
import { putBatch } from './put-batch.ts'
import { putImport } from './require-import.ts'

const nothing = { cards: 0, created: 0, updated: 0, duplicate: 0, skipped: 0, invalid: 0, matched: 0 }

/**
 * Opens an import (P2.1); with entries they become batch 1, and with `complete` it is done with them.
 *
 * @throws Refusal `consent-required`; `validation-failed` for `complete` without entries; what `putBatch` refuses.
 */
export function openImport(
  state: State,
  { accountId, ...input }: ContactImportCreate & { accountId: string },
  env: Env,
): readonly [State, ImportRow] {
  importConsents(state, accountId)
  if (input.complete && !input.entries) throw nothingToComplete()
  const row: ImportRow = {
    id: env.id('imp'),
    state: 'open',
    mode: input.mode,
    source: input.source,
    expected: input.expected ?? null,
    counts: nothing,
    warned: false,
    batches: [],
    found: [],
    createdAt: env.now,
    lastBatchAt: null,
    finishedAt: null,
  }
  const opened = putImport(state, accountId, row)
  if (!input.entries) return [opened, row]
  const [filled] = putBatch(opened, { accountId, importId: row.id, sequence: 1, entries: input.entries }, env)
  if (input.complete) return completeImport(filled, { accountId, importId: row.id }, env)
  return [filled, filled.contactImports.get(accountId)!.get(row.id)!]
}

function nothingToComplete(): Refusal {
  const detail = 'An import is complete with its entries: send them, or leave `complete` out and send batches.'
  const error = { in: 'body', pointer: '/entries', code: 'required', detail }
  return new Refusal('validation-failed', detail, { errors: [error] })
}
