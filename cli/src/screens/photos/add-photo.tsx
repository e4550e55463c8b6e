import type { Audience, Limits } from '@pianeojobs/sdk/contract'
import { Box } from 'ink'
import { useState } from 'react'
import { addMedia } from '../../actions/media/add.ts'
import { readPictureFile } from '../../actions/media/picture.ts'
import { useAction } from '../../app/use-action.ts'
import { Failed } from '../../components/failed.tsx'
import { Field, labelWidth } from '../../components/field.tsx'
import { Line } from '../../components/line.tsx'
import { Option } from '../../components/option.tsx'
import { PictureView } from '../../components/picture-view.tsx'
import { Question } from '../../components/question.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useForm } from '../../components/use-form.ts'
import { useSize } from '../../components/use-size.ts'
import { audiences } from '../../input/audience.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { audienceNames } from '../../print/audience-names.ts'
import { printSent } from '../../print/media.ts'
import { empty, errorOf, type FieldName, fields, isPhoto, lineOf, type NewPhoto, placeOf, words } from './new-photo.ts'

interface AddPhotoProps {
  readonly limits: Limits
  onDone(): void
}

/** Adds a photo or video from a file, which is seen before it is sent. */
export function AddPhoto({ limits, onDone }: AddPhotoProps) {
  const { width, height } = useSize()
  const [photo, setPhoto] = useState(empty)
  const [tried, setTried] = useState(empty)
  const [leaving, setLeaving] = useState(false)
  const [sent, setSent] = useState('')
  const { failure, running, run } = useAction(
    (context, { file, alt, caption, visibility }: NewPhoto) =>
      addMedia(context, {
        file: placeOf(file),
        alt,
        caption: caption || undefined,
        visibility: visibility || undefined,
        onProgress: (bytes, total) => setSent(printSent(bytes, total)),
      }),
    { line: lineOf, told: ({ kind }) => `The ${kind} is added. Nobody else sees it before you say so.` },
  )
  const form = useForm<FieldName>(fields, {
    active: !leaving,
    onSend: () => {
      setTried(photo)
      void run(photo).then((added) => added && onDone())
    },
    sendLabel: 'Add it',
  })
  // What was wrong is told until it is typed into.
  const wrong = (name: FieldName) => (photo[name] === tried[name] ? errorOf(name, failure) : undefined)
  const touched = JSON.stringify(photo) !== JSON.stringify(empty)
  useKeys('adding', { leave: () => (touched ? setLeaving(true) : onDone()) }, { active: !leaving })
  const set = (name: FieldName) => (value: string) => setPhoto((before) => ({ ...before, [name]: value }))
  const input = { width: width - labelWidth, onSubmit: form.next }
  const room = { columns: Math.min(60, width), rows: Math.max(3, height - 9) }
  return (
    <Box flexDirection="column">
      {fields.map((name) => {
        const focused = form.focused === name && !leaving
        return (
          <Field key={name} label={words[name].label} focused={focused} error={wrong(name)} hint={words[name].hint}>
            {name === 'visibility' ? (
              <Option<Audience | ''>
                values={['', ...audiences]}
                value={photo.visibility}
                onChange={set(name)}
                onNext={form.next}
                focused={focused}
                nameOf={(audience) =>
                  audience ? `${audience}: ${audienceNames[audience]}` : 'nobody else, unless it is your photo'
                }
              />
            ) : (
              <TextField {...input} focused={focused} value={photo[name]} onChange={set(name)} />
            )}
          </Field>
        )
      })}
      <Box marginTop={1} flexDirection="column">
        {leaving ? (
          <Question yes="Leave it" no="Go on" onYes={onDone} onNo={() => setLeaving(false)}>
            The photo is not added yet.
          </Question>
        ) : running ? (
          <Line tone="quiet">{sent || 'Sending …'}</Line>
        ) : failure && fields.every((name) => !errorOf(name, failure)) ? (
          <Failed failure={failure} />
        ) : (
          isPhoto(photo.file) &&
          !wrong('file') && (
            <PictureView
              read={() => readPictureFile(placeOf(photo.file), room, limits.photoBytes ?? 0)}
              by={[photo.file, room]}
              alt={photo.alt}
              width={width}
            />
          )
        )}
      </Box>
    </Box>
  )
}
