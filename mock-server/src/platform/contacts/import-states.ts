import type { ContactImportState } from '@pianeojobs/sdk/contract'
import { Refusal } from '../refusal.ts'

/** What may follow each state of an import. `cancelling` and `undoing` are passed through within one step. */
export const importStates: Readonly<Record<ContactImportState, readonly ContactImportState[]>> = {
  open: ['importing', 'cancelling', 'expired'],
  importing: ['importing', 'completed', 'completed_with_warnings', 'cancelling', 'expired'],
  completed: ['undoing'],
  completed_with_warnings: ['undoing'],
  cancelling: ['cancelled'],
  cancelled: [],
  expired: [],
  undoing: ['undone'],
  undone: [],
  failed: [],
}

/** The states in which an import still takes entries. */
export function isUnfinished(state: ContactImportState): boolean {
  return state === 'open' || state === 'importing'
}

/** The states in which all was sent. */
export function isCompleted(state: ContactImportState): boolean {
  return state === 'completed' || state === 'completed_with_warnings'
}

/** @throws Refusal `invalid-state-transition` when `to` cannot follow `from`. */
export function requireTransition(from: ContactImportState, to: ContactImportState, detail: string): void {
  if (!importStates[from].includes(to)) throw invalidTransition(from, to, importStates[from], detail)
}

/** That `to` cannot follow `from`, and what can. */
export function invalidTransition(
  from: ContactImportState,
  to: ContactImportState,
  allowed: readonly ContactImportState[],
  detail: string,
): Refusal {
  return new Refusal('invalid-state-transition', detail, { from, to, allowed: [...allowed] })
}
