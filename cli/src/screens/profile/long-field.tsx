import { Box } from 'ink'
import { useState } from 'react'
import { usePlatform } from '../../app/platform.tsx'
import { useEditor } from '../../app/use-editor.ts'
import { Line } from '../../components/line.tsx'
import { Question } from '../../components/question.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { useSize } from '../../components/use-size.ts'
import { EditNote, editNoteRows } from './edit-note.tsx'
import { limitOf } from './fields.ts'
import type { Edited, FieldEdit } from './use-field-edit.ts'

/** A field of several lines, edited here or in the person's own editor. */
export function LongField({ edited, edit }: { readonly edited: Edited; readonly edit: FieldEdit }) {
  const { width, height } = useSize()
  const { tell } = usePlatform()
  const openEditor = useEditor()
  const [leaving, setLeaving] = useState(false)
  const { field, own, text } = edited
  const { failure, running } = edit
  const changed = text !== field.textOf(own)

  async function inEditor(): Promise<void> {
    try {
      edit.type((await openEditor(`${field.key}.txt`, text)).replace(/\n$/, ''))
    } catch (error) {
      tell({ text: (error as Error).message, tone: 'bad' })
    }
  }

  return (
    <Box flexDirection="column" rowGap={1}>
      <Line bold>{field.label}</Line>
      <TextArea
        value={text}
        onChange={edit.type}
        focused={!leaving}
        width={width}
        height={height - 4 - editNoteRows({ failure, width })}
        onSave={edit.save}
        onCancel={() => (changed ? setLeaving(true) : edit.leave())}
        onEditor={() => void inEditor()}
      />
      {leaving ? (
        <Question yes="Leave it as it was" no="Go on" onYes={edit.leave} onNo={() => setLeaving(false)}>
          What you changed is not saved yet.
        </Question>
      ) : (
        <EditNote
          hint={field.hint}
          text={text}
          limit={limitOf(field, own)}
          failure={failure}
          running={running}
          width={width}
        />
      )}
    </Box>
  )
}
