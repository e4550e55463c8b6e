import { Box } from 'ink'
import { type ReactNode, useEffect, useState } from 'react'
import type { TaggedExperience } from '../../actions/experience/read.ts'
import { useNavigation } from '../../app/navigation.tsx'
import { Conflict } from '../../components/conflict.tsx'
import { Failed } from '../../components/failed.tsx'
import { Field, labelWidth } from '../../components/field.tsx'
import { type FormRow, FormRows } from '../../components/form-rows.tsx'
import { Line } from '../../components/line.tsx'
import { Question } from '../../components/question.tsx'
import { useForm } from '../../components/use-form.ts'
import { useSize } from '../../components/use-size.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { linesOf } from '../../text/lines.ts'
import { RemoveExperience } from '../profile/remove-experience.tsx'
import { ExperienceInput } from './experience-input.tsx'
import { useExperienceForm } from './use-experience-form.ts'
import { type ValueName, valueNames } from './values.ts'
import { words } from './words.ts'

/** Rows that a text of several lines takes while it is typed. */
const areaRows = 5

/** A new experience, or one that is there, as a form. */
export function ExperienceForm({ tagged }: { readonly tagged: TaggedExperience | undefined }) {
  const { back } = useNavigation()
  const { width, height } = useSize()
  const [asked, ask] = useState<'leave' | 'remove'>()
  const experience = useExperienceForm(tagged, back)
  const { values, failure, conflict, running } = experience
  const form = useForm<ValueName>(valueNames, {
    active: !asked && !conflict,
    onSend: () => void experience.save().then((saved) => saved && back()),
    sendLabel: 'Save',
  })
  useKeys(
    'experience',
    {
      remove: tagged ? () => ask('remove') : undefined,
      leave: experience.changed ? () => ask('leave') : undefined,
    },
    { active: !asked && !conflict },
  )
  // What is wrong with a field stands there.
  const general = failure && Object.keys(failure.fields).length === 0 ? failure : undefined
  const wrong = valueNames.find(experience.errorOf)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it was refused
  useEffect(() => {
    if (wrong) form.focus(wrong)
  }, [failure])

  if (asked === 'remove' && tagged) {
    return <RemoveExperience experience={tagged.experience} onDone={(gone) => (gone ? back() : ask(undefined))} />
  }
  if (conflict) {
    return (
      <Conflict
        label={words[conflict.name].label}
        mine={values[conflict.name]}
        theirs={conflict.theirs}
        onMine={conflict.sendMine}
        onTheirs={conflict.keepTheirs}
        onEdit={experience.clear}
      />
    )
  }

  const rows = valueNames.map((name): FormRow => {
    const { label, hint, long } = words[name]
    const focused = form.focused === name && !asked
    const error = experience.errorOf(name)
    const input = long && focused ? areaRows : 1
    const note = error ? linesOf(`✗ ${error}`, width).length : focused ? 1 : 0
    return {
      key: name,
      rows: input + note,
      content: (
        <Field label={label} focused={focused} error={error} hint={hint}>
          <ExperienceInput
            name={name}
            values={values}
            focused={focused}
            width={width - labelWidth}
            height={input}
            onChange={experience.set}
            onNext={form.next}
          />
        </Field>
      ),
    }
  })
  const foot = asked === 'leave' ? 2 : general ? linesOf(general.message, width).length + 1 : 1
  return (
    <Box flexDirection="column">
      <FormRows rows={rows} focused={form.focused} height={height - foot} />
      {asked === 'leave' ? (
        <Question yes="Leave it as it was" no="Go on" onYes={back} onNo={() => ask(undefined)}>
          What you typed is not saved yet.
        </Question>
      ) : (
        <Foot running={running}>{general && <Failed failure={general} />}</Foot>
      )}
    </Box>
  )
}

function Foot({ running, children }: { readonly running: boolean; readonly children: ReactNode }) {
  if (running) return <Line tone="quiet">Saving …</Line>
  return children || <Line> </Line>
}
