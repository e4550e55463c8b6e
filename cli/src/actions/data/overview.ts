import type { Erasure, Export, Session } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'
import { listSessions } from '../sessions/list.ts'
import { listExports } from './exports.ts'

/** What a person has of their data, and who gets at them. */
export interface DataOverview {
  /** How many purposes they agreed to, of those that need it. */
  readonly consents: { readonly given: number; readonly all: number }
  /** What was asked for, while it can be cancelled. */
  readonly erasure: Erasure | undefined
  /** Newest first. */
  readonly exports: readonly Export[]
  /** Newest first. */
  readonly sessions: readonly Session[]
}

/** The archives, consents and sessions of a person, and whether their account is to be erased (P5.1, P3.1). */
export async function readDataOverview(context: Context): Promise<DataOverview> {
  const { client } = context
  const account = await client.accounts.get()
  const [{ items }, exports, sessions, erasure] = await Promise.all([
    client.consents.list(),
    listExports(context),
    listSessions(context),
    account.state === 'erasure_scheduled' ? client.erasure.get() : undefined,
  ])
  const given = items.filter(({ state }) => state === 'given').length
  return { consents: { given, all: items.length }, erasure, exports, sessions }
}
