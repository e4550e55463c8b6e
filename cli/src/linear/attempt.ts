import { failureOf } from '../app/failure.ts'
import { InterruptedError } from '../errors/interrupted-error.ts'
import { BackError } from './back-error.ts'
import { LeftError } from './left-error.ts'
import type { Part, Stage } from './stage.ts'

/** A part of the dialogue; when it fails, why and what to do next is said, and the dialogue goes on. */
export async function attempt(stage: Stage, part: Part): Promise<void> {
  const { context, dialogue } = stage
  try {
    await part(stage)
  } catch (thrown) {
    if (thrown instanceof LeftError || thrown instanceof InterruptedError) throw thrown
    if (thrown instanceof BackError) dialogue.say('Back.')
    else dialogue.say(`That did not work. ${failureOf(thrown, context).message}`)
  }
}
