import type { Block } from '@pianeojobs/sdk/contract'
import { personCard } from '../people/person-card.ts'
import type { State } from '../state.ts'
import { instant } from '../time.ts'
import type { BlockRow } from './block-row.ts'

/** A block as the one who blocked sees it: with what everyone may see of the other, so that it can be taken back. */
export function blockView(state: State, { blockedAccountId, at }: BlockRow): Block {
  const { personId } = state.accounts.get(blockedAccountId)!
  return { personId, person: personCard(state, blockedAccountId) ?? null, createdAt: instant(at) }
}
