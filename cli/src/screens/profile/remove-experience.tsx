import type { Experience } from '@pianeojobs/sdk/contract'
import { Box } from 'ink'
import { removeExperience } from '../../actions/experience/remove.ts'
import { useAction } from '../../app/use-action.ts'
import { Failed } from '../../components/failed.tsx'
import { Prose } from '../../components/prose.tsx'
import { Question } from '../../components/question.tsx'
import { printExperience } from '../../print/experience.ts'

interface RemoveExperienceProps {
  readonly experience: Experience
  /** Told whether it is gone. */
  onDone(removed: boolean): void
}

/** Asks whether an experience is to go, and removes it. */
export function RemoveExperience({ experience, onDone }: RemoveExperienceProps) {
  const { failure, run } = useAction(removeExperience, {
    line: (id) => ['experience', 'remove', id],
    told: ({ title }) => `${title} removed.`,
  })
  return (
    <Box flexDirection="column" rowGap={1}>
      <Question
        yes="Remove it"
        no="Keep it"
        onYes={() => void run(experience.id).then((removed) => removed && onDone(true))}
        onNo={() => onDone(false)}
      >
        Remove this experience, at once and for everyone?
      </Question>
      {failure ? <Failed failure={failure} /> : <Prose>{printExperience(experience)}</Prose>}
    </Box>
  )
}
