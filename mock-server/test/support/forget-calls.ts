import { rm } from 'node:fs/promises'
import { callsFolder } from './recorded-calls.ts'

/** Before a run: forgets the calls that an earlier one recorded. */
export async function setup(): Promise<void> {
  await rm(callsFolder, { recursive: true, force: true })
}
