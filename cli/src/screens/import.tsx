import { dirname } from 'node:path'
import { useState } from 'react'
import type { ImportConsents } from '../actions/contacts/import-consents.ts'
import type { ImportResult } from '../actions/contacts/import-result.ts'
import type { PreparedImport } from '../actions/contacts/prepare-import.ts'
import { useNavigation } from '../app/navigation.tsx'
import { usePlatform } from '../app/platform.tsx'
import type { Screen } from '../app/screen.ts'
import { FilePicker } from '../components/file-picker.tsx'
import { useSize } from '../components/use-size.ts'
import { ImportConsent } from './import/consent.tsx'
import { ImportPreviewView } from './import/preview.tsx'
import { ImportReport } from './import/report.tsx'
import { RunningImportView } from './import/running.tsx'

type Stage =
  | { readonly name: 'file'; readonly folder?: string }
  | { readonly name: 'preview'; readonly path: string; readonly resume?: string | undefined }
  | {
      readonly name: 'consent'
      readonly prepared: PreparedImport
      readonly agreed: ImportConsents
      readonly which: keyof ImportConsents
    }
  | {
      readonly name: 'running'
      readonly prepared: PreparedImport
      readonly agreed: ImportConsents
      readonly resume?: string | undefined
    }
  | { readonly name: 'report'; readonly result: ImportResult; readonly agreed: ImportConsents }

interface ImportProps {
  readonly screen: Extract<Screen, { name: 'import' }>
}

/** From a file to contacts: which file, what would be sent, what may be done with it, and what became of it. */
export function Import({ screen: { file, resume } }: ImportProps) {
  const { tell } = usePlatform()
  const { replace } = useNavigation()
  const { height } = useSize()
  const [stage, goTo] = useState<Stage>(file ? { name: 'preview', path: file, resume } : { name: 'file' })
  const another = (path: string) => goTo({ name: 'file', folder: dirname(path) })

  switch (stage.name) {
    case 'file':
      return (
        <FilePicker
          endings={['.vcf', '.vcard']}
          height={height}
          start={stage.folder}
          onPick={(path) => goTo({ name: 'preview', path })}
        />
      )
    case 'preview':
      return (
        <ImportPreviewView
          path={stage.path}
          isResumed={stage.resume !== undefined}
          onAnother={() => another(stage.path)}
          onGo={(prepared) => proceed(prepared, prepared.given, stage.resume)}
        />
      )
    case 'consent':
      return (
        <ImportConsent
          key={stage.which}
          which={stage.which}
          purpose={stage.prepared.purposes[stage.which]}
          onBack={() => goTo({ name: 'preview', path: stage.prepared.file.path })}
          onAnswer={(yes) => answer(stage, yes)}
        />
      )
    case 'running':
      return (
        <RunningImportView
          {...stage}
          onDone={(result) => goTo({ name: 'report', result, agreed: stage.agreed })}
          onAnother={() => another(stage.prepared.file.path)}
          onUndone={() => replace({ name: 'imports' })}
        />
      )
    case 'report':
      return (
        <ImportReport
          result={stage.result}
          isMatched={stage.agreed.match}
          onUndone={() => replace({ name: 'imports' })}
        />
      )
  }

  /** Asks for what was not agreed to, one act each; an import that is gone on with was agreed to. */
  function proceed(prepared: PreparedImport, agreed: ImportConsents, importId?: string) {
    if (importId !== undefined && (agreed.keep || agreed.match))
      return goTo({ name: 'running', prepared, agreed, resume: importId })
    const which = agreed.keep ? 'match' : 'keep'
    goTo(
      agreed.keep && agreed.match
        ? { name: 'running', prepared, agreed }
        : { name: 'consent', prepared, agreed, which },
    )
  }

  function answer({ prepared, agreed, which }: Stage & { name: 'consent' }, yes: boolean) {
    const now = { ...agreed, [which]: yes }
    if (which === 'keep' && !agreed.match) return goTo({ name: 'consent', prepared, agreed: now, which: 'match' })
    if (now.keep || now.match) return goTo({ name: 'running', prepared, agreed: now })
    tell({ text: 'You agreed to neither, so nothing was sent.', tone: 'bad' })
    goTo({ name: 'preview', path: prepared.file.path })
  }
}
