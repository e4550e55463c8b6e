import type { Erasure, ErasurePreview } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { previewErasure } from './erase.ts'

/** How it stands with the erasure of an account. */
export interface ErasureOverview {
  /** The address that has to be typed to confirm one. */
  readonly email: string
  /** What was asked for, while it can be cancelled. */
  readonly scheduled: Erasure | undefined
  readonly preview: ErasurePreview
}

/** What an erasure would do, and whether one is scheduled (G17). */
export async function readErasure(context: Context): Promise<ErasureOverview> {
  const { client } = context
  const { email, state } = await client.accounts.get()
  const [preview, scheduled] = await Promise.all([
    previewErasure(context),
    state === 'erasure_scheduled' ? client.erasure.get() : undefined,
  ])
  return { email, scheduled, preview }
}
