import { type Export, pageLimit } from '@pianeojobs/sdk/contract'
import type { Context } from '../../context.ts'

/** The archives that the person has asked for, newest first (G15). */
export async function listExports({ client }: Context): Promise<Export[]> {
  return client.exports.list({ limit: pageLimit }).toArray()
}
