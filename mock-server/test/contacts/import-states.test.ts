import type { ContactImportState } from '@pianeojobs/sdk/contract'
import { expect, test } from 'vitest'
import { completeImport } from '../../src/platform/contacts/complete-import.ts'
import { importExpiry } from '../../src/platform/contacts/import-expiry.ts'
import type { ImportRow } from '../../src/platform/contacts/import-row.ts'
import { importStates } from '../../src/platform/contacts/import-states.ts'
import { openImport } from '../../src/platform/contacts/open-import.ts'
import { putBatch } from '../../src/platform/contacts/put-batch.ts'
import { requireImport } from '../../src/platform/contacts/require-import.ts'
import { undoImport } from '../../src/platform/contacts/undo-import.ts'
import type { Env } from '../../src/platform/env.ts'
import { Refusal } from '../../src/platform/refusal.ts'
import type { State } from '../../src/platform/state.ts'
import { ownedPut } from '../../src/platform/table.ts'
import { card, give } from '../support/contacts.ts'
import { envs } from '../support/envs.ts'
import { person } from '../support/person.ts'
import { testMock } from '../support/test-mock.ts'

/** The table of domain.md §5: what each event makes of an import, by its state; whatever is absent is refused. */
const table = {
  batch: { open: 'importing', importing: 'importing' },
  complete: { importing: 'completed' },
  undo: { open: 'cancelled', importing: 'cancelled', completed: 'undone', completed_with_warnings: 'undone' },
  // Time refuses nothing: what does not expire stays.
  'a day passes': { open: 'expired', importing: 'expired' },
} as const satisfies Record<string, Partial<Record<ContactImportState, ContactImportState>>>

type Event = keyof typeof table
type Run = (state: State, key: { accountId: string; importId: string }, env: (days: number) => Env) => State

const run: Record<Event, Run> = {
  batch: (state, key, env) => putBatch(state, { ...key, sequence: 7, entries: [card(1, 'Grace')] }, env(0))[0],
  complete: (state, key, env) => completeImport(state, key, env(0))[0],
  undo: (state, key, env) => undoImport(state, key, env(0))[0],
  'a day passes': (state, _, env) => importExpiry.run(state, env(1)),
}

/** What is asked for, where it is refused. */
const asked: Partial<Record<Event, ContactImportState>> = { batch: 'importing', complete: 'completed', undo: 'undoing' }

const states = Object.keys(importStates) as ContactImportState[]
const pairs = (Object.keys(table) as Event[]).flatMap((event) => states.map((from) => ({ event, from })))

test.each(pairs)('P2.1: an import that is $from, when this comes: $event', async ({ event, from }) => {
  const mock = testMock()
  const ada = await person(mock)
  await give(ada, 'contacts.import')
  const { accountId } = ada
  const env = envs(mock.world.now())
  const [opened, row] = openImport(mock.world.snapshot(), { accountId, mode: 'plain', source: 'vcard' }, env(0))
  const finishedAt = from === 'open' || from === 'importing' ? null : row.createdAt
  const key = { accountId, importId: row.id }
  const state = withImport(opened, accountId, { ...row, state: from, finishedAt })

  const to = (table[event] as Partial<Record<ContactImportState, ContactImportState>>)[from]
  if (to !== undefined) {
    expect(requireImport(run[event](state, key, env), accountId, row.id).state).toBe(to)
  } else if (event === 'a day passes') {
    expect(run[event](state, key, env)).toBe(state)
  } else {
    const refusal = refusalOf(() => run[event](state, key, env))
    expect(refusal.slug).toBe('invalid-state-transition')
    expect(refusal.members).toEqual({ from, to: asked[event], allowed: importStates[from] })
  }
})

test('P2.1: nothing follows an import that is over', () => {
  for (const state of ['cancelled', 'expired', 'undone', 'failed'] as const) expect(importStates[state]).toEqual([])
})

function withImport(state: State, accountId: string, row: ImportRow): State {
  return { ...state, contactImports: ownedPut(state.contactImports, accountId, row.id, row) }
}

function refusalOf(act: () => unknown): Refusal {
  try {
    act()
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown
    throw thrown
  }
  throw new Error('It was not refused')
}
