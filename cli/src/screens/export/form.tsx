import type { ExportCategory } from '@pianeojobs/sdk/contract'
import { Box } from 'ink'
import { unfinishedIn } from '../../actions/data/unfinished.ts'
import type { Failure } from '../../app/failure.ts'
import { useResource } from '../../app/use-resource.ts'
import { Failed } from '../../components/failed.tsx'
import { Field, labelWidth } from '../../components/field.tsx'
import { Line } from '../../components/line.tsx'
import { Prose } from '../../components/prose.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useSize } from '../../components/use-size.ts'
import { expandHome } from '../../files/expand-home.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { printReceived } from '../../print/archive.ts'
import { type ExportProfile, exportCategories, exportProfileNames, exportProfiles } from '../../print/export-names.ts'
import { type Choice, type ExportField, partsOf, toggled, wantedOf } from './choice.ts'

interface ExportFormProps {
  readonly choice: Choice
  readonly focused: ExportField
  readonly failure: Failure | undefined
  onChange(choice: Choice): void
  onStart(): void
}

/** Where an archive is to go, and what is to be in it. */
export function ExportForm({ choice, focused, failure, onChange, onStart }: ExportFormProps) {
  const { width } = useSize()
  const { folder, profile } = choice
  const parts = partsOf(choice)
  const wanted = wantedOf(choice)
  const unfinished = useResource((context) => unfinishedIn(context, { folder: expandHome(folder), wanted }), {
    by: [folder, wanted],
  })
  useKeys('download', { choose: focused === 'folder' ? undefined : () => onChange(chosen(choice, focused)) })
  const where = failure?.code === 'usage' ? failure : undefined
  const what = failure?.fields['/categories']
  const stopped = failure?.code === 'interrupted' ? failure : undefined
  const kept = unfinished.state === 'ready' && !stopped ? unfinished.data : undefined
  return (
    <Box flexDirection="column" flexShrink={0}>
      <Field
        label="Save it in"
        focused={focused === 'folder'}
        error={where?.message}
        hint="Made when it is not there; nothing is overwritten."
      >
        <TextField
          focused={focused === 'folder'}
          value={folder}
          width={Math.max(10, width - labelWidth)}
          onChange={(typed) => onChange({ ...choice, folder: typed })}
          onSubmit={onStart}
          submitLabel="Download"
        />
      </Field>
      {exportProfileNames.map((one, index) => (
        <Field key={one} label={index === 0 ? 'What' : ''} focused={focused === one}>
          <Line>{`${one === profile ? '(•)' : '( )'} ${exportProfiles[one]}`}</Line>
        </Field>
      ))}
      {parts.map((part) => (
        <Field key={part} label="" focused={focused === part}>
          <Line>{`    ${choice.categories.includes(part) ? '[x]' : '[ ]'} ${exportCategories[part]}`}</Line>
        </Field>
      ))}
      {what && <Prose tone="bad">{`✗ ${what}`}</Prose>}
      {kept && <Prose tone="warn">{`! ${printReceived(kept)}`}</Prose>}
      {stopped && <Prose tone="warn">{`! ${stopped.message}`}</Prose>}
      {failure && !where && !what && !stopped && <Failed failure={failure} />}
      {!failure && !kept && (
        <Box marginTop={parts.length > 0 ? 0 : 1}>
          <Prose tone="quiet">The zip is not encrypted: keep it where only you can read it.</Prose>
        </Box>
      )}
    </Box>
  )
}

function chosen(choice: Choice, field: ExportProfile | ExportCategory): Choice {
  const profile = exportProfileNames.find((one) => one === field)
  return profile
    ? { ...choice, profile }
    : { ...choice, categories: toggled(choice.categories, field as ExportCategory) }
}
