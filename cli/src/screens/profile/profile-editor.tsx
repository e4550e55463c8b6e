import { Box } from 'ink'
import { useState } from 'react'
import type { OwnProfile } from '../../actions/profile/own.ts'
import { useNavigation } from '../../app/navigation.tsx'
import { AudienceChoice } from '../../components/audience-choice.tsx'
import { Conflict } from '../../components/conflict.tsx'
import { Line } from '../../components/line.tsx'
import { List } from '../../components/list.tsx'
import { useSize } from '../../components/use-size.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { EditNote, editNoteRows } from './edit-note.tsx'
import { limitOf } from './fields.ts'
import { LongField } from './long-field.tsx'
import { labelColumn, ProfileLine, valueWidth } from './profile-line.tsx'
import { publicationLine } from './publication-line.ts'
import { RemoveExperience } from './remove-experience.tsx'
import { hintOf, type ProfileRow, rowsOf, startOf } from './rows.ts'
import { useAudience } from './use-audience.ts'
import { useFieldEdit } from './use-field-edit.ts'

/** The rows of the profile, one of them being edited, or asked about, or none. */
export function ProfileEditor({ own: latest }: { readonly own: OwnProfile }) {
  const { go } = useNavigation()
  const { width, height } = useSize()
  const [at, setAt] = useState(() => startOf(latest))
  const [asked, ask] = useState<'audience' | 'remove'>()
  const edit = useFieldEdit()
  const { edited, theirs, failure, running } = edit
  const audience = useAudience()
  // Nothing moves under the hands of who types.
  const own = edited?.own ?? latest
  const rows = rowsOf(own)
  const row = rows[Math.min(at, rows.length - 1)]!
  const reading = !edited && !asked
  useKeys(
    'profile',
    {
      audience: row.audience && row.audience.choices.length > 0 ? () => ask('audience') : undefined,
      remove: row.experience ? () => ask('remove') : undefined,
      undo: audience.undo,
      add: () => go({ name: 'experience' }),
      publish: () => go({ name: 'publish' }),
      viewAs: () => go({ name: 'view-as' }),
    },
    { active: reading, labels: { publish: own.profile.published ? 'Published' : 'Publish' } },
  )

  if (edited && theirs) {
    const { field, text } = edited
    return (
      <Conflict
        label={field.label || 'The link'}
        mine={text}
        theirs={field.textOf(theirs)}
        onMine={edit.sendMine}
        onTheirs={edit.keepTheirs}
        onEdit={edit.editMine}
      />
    )
  }
  if (edited?.field.long) return <LongField edited={edited} edit={edit} />
  if (asked === 'remove' && row.experience)
    return <RemoveExperience experience={row.experience} onDone={() => ask(undefined)} />
  if (asked === 'audience' && row.audience) {
    const { target, choices, chosen } = row.audience
    return (
      <AudienceChoice
        what={row.label || row.value}
        choices={choices}
        chosen={chosen}
        note={own.visibility.note}
        onLeave={() => ask(undefined)}
        onTake={(to) => {
          ask(undefined)
          void audience.choose({ what: row.label || row.value, target, audience: to, before: chosen })
        }}
      />
    )
  }
  const noteWidth = width - labelColumn
  const below = edited && {
    rows: editNoteRows({ failure, width: noteWidth }),
    content: (
      <Box paddingLeft={labelColumn}>
        <EditNote
          hint={hintOf(edited)}
          text={edited.text}
          limit={limitOf(edited.field, own)}
          failure={failure}
          running={running}
          width={noteWidth}
        />
      </Box>
    ),
  }
  return (
    <Box flexDirection="column">
      <Line tone={own.profile.published ? 'good' : 'quiet'}>{publicationLine(own)}</Line>
      <List
        items={rows}
        height={height - 3}
        active={reading}
        below={below}
        start={at}
        openLabel={row.field ? 'Edit' : 'Open'}
        onChoose={(_, index) => setAt(index)}
        onOpen={openOf(row, (to) => {
          if (to.field) edit.begin(to.field, latest)
          else if (to.to) go(to.to)
        })}
        row={(each, chosen) => (
          <ProfileLine
            row={each}
            chosen={chosen}
            width={width}
            {...(edited?.field.key === each.key && {
              typed: {
                value: edited.text,
                onChange: edit.type,
                onSubmit: edit.save,
                onCancel: edit.leave,
                width: valueWidth(width),
              },
            })}
          />
        )}
      />
      <Box marginTop={1} flexDirection="column">
        {audience.failure ? (
          <Line tone="bad">{`✗ ${audience.failure.message}`}</Line>
        ) : (
          <Line tone="quiet">
            {row.audience?.choices.length === 0 ? 'Your name is seen by whoever sees anything.' : ' '}
          </Line>
        )}
      </Box>
    </Box>
  )
}

function openOf(row: ProfileRow, open: (row: ProfileRow) => void): ((row: ProfileRow) => void) | undefined {
  return row.field || row.to ? open : undefined
}
