import { Box } from 'ink'
import { useRef, useState } from 'react'
import type { KeptPhotos } from '../../actions/media/picture.ts'
import type { OwnProfile } from '../../actions/profile/own.ts'
import { setProfile } from '../../actions/profile/set.ts'
import { useAction } from '../../app/use-action.ts'
import { AudienceChoice } from '../../components/audience-choice.tsx'
import { Failed } from '../../components/failed.tsx'
import { Line } from '../../components/line.tsx'
import { List } from '../../components/list.tsx'
import { Row } from '../../components/row.tsx'
import { usePictures } from '../../components/use-pictures.ts'
import { useSize } from '../../components/use-size.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { linesOf } from '../../text/lines.ts'
import { audienceOfEntry } from '../profile/audience-of.ts'
import { useAudience } from '../profile/use-audience.ts'
import { AddPhoto } from './add-photo.tsx'
import { DescribePhoto } from './describe-photo.tsx'
import { LargePhoto } from './large-photo.tsx'
import { PhotoDetails } from './photo-details.tsx'
import { RemovePhoto } from './remove-photo.tsx'

/** The photos and videos in a list, the chosen one beside it. */
export function Gallery({ own }: { readonly own: OwnProfile }) {
  const { width, height } = useSize()
  const kept = useRef<KeptPhotos>(new Map())
  const [at, setAt] = useState(0)
  const [asked, ask] = useState<'add' | 'audience' | 'describe' | 'large' | 'remove'>()
  const audience = useAudience()
  const pictures = usePictures()
  const { media, profile } = own
  const photo = media[Math.min(at, media.length - 1)]
  const isMine = photo !== undefined && photo.id === profile.photoId
  const choose = useAction((context, photoId: string | null) => setProfile(context, { photoId }), {
    line: (photoId) => ['profile', 'set', `photoId=${photoId ?? ''}`],
    told: (_, photoId) => (photoId ? 'This is your photo now.' : 'You have no photo on your profile any more.'),
  })
  const close = () => ask(undefined)
  useKeys(
    'photos',
    {
      add: () => ask('add'),
      choose: photo?.kind === 'photo' ? () => void choose.run(isMine ? null : photo.id) : undefined,
      audience: photo && (() => ask('audience')),
      describe: photo && (() => ask('describe')),
      remove: photo && (() => ask('remove')),
    },
    { active: !asked, labels: { choose: isMine ? 'Not your photo' : 'Your photo' } },
  )

  if (asked === 'add') return <AddPhoto limits={own.limits} onDone={close} />
  if (photo && asked === 'remove') return <RemovePhoto media={photo} isMine={isMine} onDone={close} />
  if (photo && asked === 'describe') return <DescribePhoto media={photo} limits={own.limits} onDone={close} />
  if (photo && asked === 'audience') {
    const { target, choices, chosen } = audienceOfEntry('media', photo)
    const what = photo.alt ?? photo.id
    return (
      <AudienceChoice
        what={what}
        choices={choices}
        chosen={chosen}
        note={own.visibility.note}
        onLeave={close}
        onTake={(to) => {
          close()
          void audience.choose({ what, target, audience: to, before: chosen })
        }}
      />
    )
  }
  if (photo && asked === 'large') return <LargePhoto media={photo} kept={kept.current} onDone={close} />
  const left = Math.min(40, Math.floor(width * 0.4))
  const failure = choose.failure ?? audience.failure
  const foot = failure ? linesOf(failure.message, width).length + 1 : 0
  return (
    <Box flexDirection="column">
      <Box columnGap={2} height={height - foot}>
        <Box width={left} flexShrink={0} flexDirection="column">
          <Line tone="quiet">{media.length > 0 ? '★ stands for you' : ' '}</Line>
          <List
            items={media}
            start={at}
            height={height - foot - 2}
            empty="No photos yet. a adds one."
            openLabel="Look closer"
            onChoose={(_, index) => setAt(index)}
            onOpen={pictures && photo?.kind === 'photo' ? () => ask('large') : undefined}
            row={({ id, alt, kind }, chosen) => (
              <Row
                chosen={chosen}
                cells={[
                  { text: id === profile.photoId ? '★' : kind === 'video' ? '▶' : '', width: 1, tone: 'accent' },
                  { text: alt ?? '(not described)', width: left - 6 },
                ]}
              />
            )}
          />
        </Box>
        {photo && (
          <PhotoDetails
            media={photo}
            isMine={isMine}
            kept={kept.current}
            width={width - left - 2}
            height={height - foot}
          />
        )}
      </Box>
      {failure && <Failed failure={failure} />}
    </Box>
  )
}
