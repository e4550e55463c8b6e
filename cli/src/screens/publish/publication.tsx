import { Box } from 'ink'
import { useState } from 'react'
import { type PublicationPreview, publishProfile } from '../../actions/profile/publish.ts'
import { unpublishProfile } from '../../actions/profile/unpublish.ts'
import { useNavigation } from '../../app/navigation.tsx'
import { usePlatform } from '../../app/platform.tsx'
import { useAction } from '../../app/use-action.ts'
import { Failed } from '../../components/failed.tsx'
import { Line } from '../../components/line.tsx'
import { Prose } from '../../components/prose.tsx'
import { Question } from '../../components/question.tsx'
import { Scrolled } from '../../components/scrolled.tsx'
import { useSize } from '../../components/use-size.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { printPublicationList } from '../../print/publication.ts'
import { fitted } from '../../text/width.ts'

/** The list of what everyone can read with the profile published, and the way to publish it or take it back. */
export function Publication({ preview }: { readonly preview: PublicationPreview }) {
  const { go } = useNavigation()
  const { width, height } = useSize()
  // What everyone would read may be another by now: then the platform refuses, and the list is read again.
  const { acted } = usePlatform()
  const { profile, fields } = preview
  const [asked, ask] = useState(false)
  const publish = useAction(publishProfile, {
    line: (confirmed) => ['profile', 'publish', '--fields', confirmed.join(',')],
    told: ({ handle }) => `Published as ${handle}.`,
  })
  const unpublish = useAction((context) => unpublishProfile(context), {
    line: () => ['profile', 'unpublish'],
    told: () => 'Not published any more: nobody else sees it, and nothing of it is lost.',
  })
  const missing = !profile.headline
  useKeys(
    'publish',
    {
      publish:
        profile.published || missing
          ? undefined
          : () => void publish.run(fields).then((published) => published || acted(undefined)),
      unpublish: profile.published ? () => ask(true) : undefined,
      headline: missing && !profile.published ? () => go({ name: 'profile' }) : undefined,
      viewAs: () => go({ name: 'view-as' }),
    },
    { active: !asked },
  )
  if (asked) {
    return (
      <Question
        yes="Take it back"
        no="Leave it published"
        onNo={() => ask(false)}
        onYes={() => {
          ask(false)
          void unpublish.run(undefined)
        }}
      >
        Take your profile back? From then on nobody else sees it; nothing of it is lost.
      </Question>
    )
  }
  const failure = publish.failure ?? unpublish.failure
  return (
    <Box flexDirection="column" rowGap={1}>
      {profile.published ? (
        <Line tone="good">{`✓ Published as ${profile.handle} since ${profile.publishedAt?.slice(0, 10)}. Everyone can read:`}</Line>
      ) : (
        <Line bold>Everyone, signed in or not, will be able to read:</Line>
      )}
      <Scrolled
        lines={printPublicationList(preview).map((line) => fitted(line, width))}
        height={height - (failure ? 9 : 6)}
      />
      {failure ? <Failed failure={failure} /> : <Prose tone="quiet">{nextLine(preview)}</Prose>}
    </Box>
  )
}

function nextLine({ profile: { published, headline } }: PublicationPreview): string {
  if (published) return 'u takes it back at any time. Who sees each field is chosen on your profile, with v.'
  if (!headline) return '! A headline is missing: say in a line who you are. h leads there.'
  return 'y publishes exactly this. Change who sees a field on your profile first, with v, if it is too much.'
}
