import type { Limits, Media } from '@pianeojobs/sdk/contract'
import { Box } from 'ink'
import { useState } from 'react'
import { updateMedia } from '../../actions/media/update.ts'
import { useAction } from '../../app/use-action.ts'
import { Line } from '../../components/line.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useSize } from '../../components/use-size.ts'
import { EditNote } from '../profile/edit-note.tsx'

interface DescribePhotoProps {
  readonly media: Media
  readonly limits: Limits
  onDone(): void
}

/** What is to be seen on a photo or video, in words, for those who cannot see it. */
export function DescribePhoto({ media, limits, onDone }: DescribePhotoProps) {
  const { width } = useSize()
  const [alt, setAlt] = useState(media.alt ?? '')
  const { failure, running, run } = useAction(
    (context, text: string) => updateMedia(context, media.id, { alt: text || null }),
    { line: (text) => ['media', 'update', media.id, '--alt', text], told: () => 'Description saved.' },
  )
  return (
    <Box flexDirection="column" rowGap={1}>
      <Line bold>What is to be seen</Line>
      <Box flexDirection="column">
        <TextField
          focused
          value={alt}
          onChange={setAlt}
          width={width}
          submitLabel="Save"
          onSubmit={() => void run(alt.trim()).then((saved) => saved && onDone())}
          onCancel={onDone}
        />
        <EditNote
          hint="Read out to those who cannot see it."
          text={alt}
          limit={limits.mediaAltLength}
          failure={failure}
          running={running}
          width={width}
        />
      </Box>
    </Box>
  )
}
