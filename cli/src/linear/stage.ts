import type { Context } from '../context.ts'
import type { Dialogue } from './dialogue.ts'

/** What every part of the dialogue works with. */
export interface Stage {
  readonly context: Context
  readonly dialogue: Dialogue
}

/** A part of the dialogue: it asks, does, and says what was done. */
export type Part = (stage: Stage) => Promise<void>
