import type { Media } from '@pianeojobs/sdk/contract'
import { Box } from 'ink'
import { removeMedia } from '../../actions/media/remove.ts'
import { useAction } from '../../app/use-action.ts'
import { Failed } from '../../components/failed.tsx'
import { Question } from '../../components/question.tsx'
import { cleanLine } from '../../print/clean.ts'

interface RemovePhotoProps {
  readonly media: Media
  readonly isMine: boolean
  onDone(): void
}

/** Asks whether a photo or video is to go, and removes it. */
export function RemovePhoto({ media, isMine, onDone }: RemovePhotoProps) {
  const { failure, run } = useAction(removeMedia, {
    line: (id) => ['media', 'remove', id],
    told: ({ kind }) => `The ${kind} is removed.`,
  })
  const name = media.alt ? ` "${cleanLine(media.alt)}"` : ''
  return (
    <Box flexDirection="column" rowGap={1}>
      <Question
        yes="Remove it"
        no="Keep it"
        onYes={() => void run(media.id).then((removed) => removed && onDone())}
        onNo={onDone}
      >
        {`Remove the ${media.kind}${name}, at once and for everyone?${isMine ? ' Your profile has no photo then.' : ''}`}
      </Question>
      {failure && <Failed failure={failure} />}
    </Box>
  )
}
