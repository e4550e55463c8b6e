import type { Media } from '@pianeojobs/sdk/contract'
import { Box } from 'ink'
import { type KeptPhotos, readPicture } from '../../actions/media/picture.ts'
import { Line } from '../../components/line.tsx'
import { PictureView } from '../../components/picture-view.tsx'
import { Prose } from '../../components/prose.tsx'
import { usePictures } from '../../components/use-pictures.ts'
import { audienceNames } from '../../print/audience-names.ts'
import { cleanLine } from '../../print/clean.ts'
import { removedWords, whatItIs } from '../../print/media.ts'
import { fitted } from '../../text/width.ts'

interface PhotoDetailsProps {
  readonly media: Media
  /** Whether it is the photo of the profile. */
  readonly isMine: boolean
  readonly kept: KeptPhotos
  readonly width: number
  readonly height: number
}

/** One photo or video: what is to be seen, and what is known of it. */
export function PhotoDetails({ media, isMine, kept, width, height }: PhotoDetailsProps) {
  const pictures = usePictures()
  const { id, sha256, alt, caption, audience, kind } = media
  const room = { columns: width, rows: Math.max(3, height - 8) }
  return (
    <Box flexDirection="column" width={width}>
      {kind === 'video' ? (
        <Line tone="quiet">A video: no preview here.</Line>
      ) : (
        <PictureView
          read={(context) => readPicture(context, media, room, kept)}
          by={[id, sha256, room]}
          alt={alt ?? ''}
          width={width}
        />
      )}
      <Box flexDirection="column" marginTop={1}>
        {pictures && <Line bold>{fitted(cleanLine(alt ?? '(not described)'), width)}</Line>}
        {caption && <Line>{fitted(cleanLine(caption), width)}</Line>}
        <Line tone="quiet">{whatItIs(media)}</Line>
        <Prose tone={audience === 'public' ? 'warn' : 'quiet'} width={width}>
          {`${isMine ? 'Your photo. ' : ''}Seen by ${audienceNames[audience]}`}
        </Prose>
        <Prose tone="quiet" width={width}>{`Removed: ${removedWords(media)}`}</Prose>
      </Box>
    </Box>
  )
}
