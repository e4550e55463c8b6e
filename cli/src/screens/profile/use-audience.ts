import type { Audience } from '@pianeojobs/sdk/contract'
import { useState } from 'react'
import { type AudienceChoice, audienceLine, chooseAudience } from '../../actions/profile/audience.ts'
import type { Failure } from '../../app/failure.ts'
import { useAction } from '../../app/use-action.ts'

/** A change of who sees something, with what held before. */
export interface AudienceStep extends AudienceChoice {
  /** What it is called. */
  readonly what: string
  readonly before: Audience | null
}

/** Changes who sees what, and takes the last change back. */
export function useAudience(): {
  readonly failure: Failure | undefined
  choose(step: AudienceStep): Promise<void>
  /** Takes the last change back; undefined when there is none. */
  readonly undo: (() => void) | undefined
} {
  const [last, setLast] = useState<AudienceStep>()
  const { failure, run } = useAction(
    async (context, step: AudienceStep) => {
      await chooseAudience(context, step)
      return step
    },
    { line: audienceLine, told: (_, { what, audience }) => `${what}: ${audience ?? 'as others of its kind'}.` },
  )

  async function choose(step: AudienceStep): Promise<void> {
    if (step.audience === step.before) return
    if (await run(step)) setLast(step)
  }

  const undo = last && (() => void run({ ...last, audience: last.before }).then((done) => done && setLast(undefined)))
  return { failure, choose, undo }
}
