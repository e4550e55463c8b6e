import type { SuggestionReason } from '@pianeojobs/sdk/contract'
import type { State } from '../../state.ts'

/** One thing that speaks for suggesting somebody: the accounts for which it does, and what it says (P6.4). */
export type Signal = (state: State, accountId: string) => ReadonlyMap<string, SuggestionReason>
