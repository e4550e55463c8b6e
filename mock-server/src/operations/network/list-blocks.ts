import type { Handler } from '../../pipeline/handler.ts'
import type { BlockRow } from '../../platform/network/block-row.ts'
import { blockView } from '../../platform/network/block-view.ts'
import { owned } from '../../platform/table.ts'

export const listBlocks: Handler<'listBlocks'> = ({ actor, world, page }) => {
  const state = world.read()
  const rows = [...owned(state.blocks, actor.accountId).values()]
  return { status: 200, body: page(rows, (row) => blockView(state, row), newness) }
}

function newness({ at, blockedAccountId }: BlockRow): string {
  return `${String(at).padStart(16, '0')} ${blockedAccountId}`
}
