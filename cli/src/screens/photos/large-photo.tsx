import type { Media } from '@pianeojobs/sdk/contract'
import { Box } from 'ink'
import { type KeptPhotos, readPicture } from '../../actions/media/picture.ts'
import { Line } from '../../components/line.tsx'
import { PictureView } from '../../components/picture-view.tsx'
import { useSize } from '../../components/use-size.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { cleanLine } from '../../print/clean.ts'

interface LargePhotoProps {
  readonly media: Media
  readonly kept: KeptPhotos
  onDone(): void
}

/** A photo, as large as the screen. */
export function LargePhoto({ media, kept, onDone }: LargePhotoProps) {
  const { width, height } = useSize()
  useKeys('overlay', { close: onDone })
  const room = { columns: width, rows: height - 1 }
  return (
    <Box flexDirection="column">
      <PictureView
        read={(context) => readPicture(context, media, room, kept)}
        by={[media.id, media.sha256, room]}
        alt={media.alt ?? ''}
        width={width}
      />
      <Line tone="quiet">{cleanLine(media.alt ?? '')}</Line>
    </Box>
  )
}
