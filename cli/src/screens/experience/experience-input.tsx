import type { Audience } from '@pianeojobs/sdk/contract'
import { usePlatform } from '../../app/platform.tsx'
import { useEditor } from '../../app/use-editor.ts'
import { Line } from '../../components/line.tsx'
import { Option } from '../../components/option.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { TextField } from '../../components/text-field.tsx'
import { audiences } from '../../input/audience.ts'
import { audienceNames } from '../../print/audience-names.ts'
import { cleanLine } from '../../print/clean.ts'
import { fitted } from '../../text/width.ts'
import type { ExperienceValues, ValueName } from './values.ts'
import { words } from './words.ts'

interface ExperienceInputProps {
  readonly name: ValueName
  readonly values: ExperienceValues
  readonly focused: boolean
  readonly width: number
  readonly height: number
  onChange(name: ValueName, value: string): void
  onNext(): void
}

/** What one field of an experience is typed into, or chosen with. */
export function ExperienceInput({ name, values, focused, width, height, onChange, onNext }: ExperienceInputProps) {
  const { tell } = usePlatform()
  const openEditor = useEditor()
  const value = values[name]
  const change = (text: string) => onChange(name, text)
  if (name === 'visibility') {
    return (
      <Option<Audience | ''>
        values={['', ...audiences]}
        value={values.visibility}
        onChange={change}
        onNext={onNext}
        focused={focused}
        nameOf={(audience) => (audience ? `${audience}: ${audienceNames[audience]}` : 'as others of its kind')}
      />
    )
  }
  if (!words[name].long) {
    return <TextField value={value} onChange={change} focused={focused} width={width} onSubmit={onNext} />
  }
  if (!focused) return <Line>{fitted(cleanLine(value), width) || ' '}</Line>
  return (
    <TextArea
      value={value}
      onChange={change}
      focused
      width={width}
      height={height}
      onEditor={() =>
        void openEditor(`${name}.txt`, value).then(
          (text) => change(text.replace(/\n$/, '')),
          (error: Error) => tell({ text: error.message, tone: 'bad' }),
        )
      }
    />
  )
}
