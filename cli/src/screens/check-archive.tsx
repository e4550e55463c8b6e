import { Box } from 'ink'
import { useState } from 'react'
import { usePlatform } from '../app/platform.tsx'
import { CheckedArchive } from '../components/checked-archive.tsx'
import { Field, labelWidth } from '../components/field.tsx'
import { Prose } from '../components/prose.tsx'
import { TextField } from '../components/text-field.tsx'
import { useSize } from '../components/use-size.ts'
import { expandHome } from '../files/expand-home.ts'
import { useKeys } from '../keys/use-keys.ts'

/** Checks an archive that lies on this computer. It asks no platform. */
export function CheckArchive() {
  const { width } = useSize()
  const { acted } = usePlatform()
  const [typed, setTyped] = useState('')
  const [path, setPath] = useState<string>()
  const check = () => {
    const file = expandHome(typed)
    setPath(file)
    acted(['data', 'verify', file])
  }
  const ready = typed.trim() ? check : undefined
  useKeys('form', { send: path === undefined ? ready : undefined }, { labels: { send: 'Check' } })
  if (path !== undefined) {
    return <CheckedArchive path={path} onAnother={() => setPath(undefined)} anotherLabel="Check another" />
  }
  return (
    <Box flexDirection="column" rowGap={1}>
      <Prose tone="quiet">
        Whether an archive is as it was written, every byte of it. It is checked on this computer, and nothing is sent.
      </Prose>
      <Field label="Archive" focused hint="The zip file, as in ~/pianeojobs-ada.zip">
        <TextField
          focused
          value={typed}
          width={Math.max(10, width - labelWidth)}
          onChange={setTyped}
          onSubmit={ready}
          submitLabel="Check"
        />
      </Field>
    </Box>
  )
}
