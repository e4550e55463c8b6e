import { useState } from 'react'
import { CheckedArchive } from '../components/checked-archive.tsx'
import { useForm } from '../components/use-form.ts'
import { expandHome } from '../files/expand-home.ts'
import { exportProfileNames } from '../print/export-names.ts'
import { type Choice, type ExportField, partsOf, wantedOf } from './export/choice.ts'
import { ExportForm } from './export/form.tsx'
import { ExportRunning } from './export/running.tsx'
import { useDownload } from './export/use-download.ts'

/** Downloads an archive of one's data and checks it. */
export function Export() {
  const [choice, choose] = useState<Choice>({ folder: process.cwd(), profile: 'access', categories: [] })
  const { progress, running, failure, saved, start, stop, forget } = useDownload()
  const begin = () => void start({ folder: expandHome(choice.folder), wanted: wantedOf(choice) })
  // Here and not in the form, so that it is where it was after a failure.
  const { focused } = useForm<ExportField>(['folder', ...exportProfileNames, ...partsOf(choice)], {
    active: !saved && !running,
    onSend: begin,
    sendLabel: 'Download',
  })
  if (saved) {
    return (
      <CheckedArchive path={saved.path} expected={saved.sha256} onAnother={forget} anotherLabel="Download another" />
    )
  }
  if (running) return <ExportRunning progress={progress} onStop={stop} />
  return <ExportForm choice={choice} focused={focused} failure={failure} onChange={choose} onStart={begin} />
}
