import { basename } from 'node:path'
import { Box } from 'ink'
import { useEffect, useRef, useState } from 'react'
import type { ImportConsents } from '../../actions/contacts/import-consents.ts'
import { type FileImport, importFile } from '../../actions/contacts/import-file.ts'
import type { ImportResult } from '../../actions/contacts/import-result.ts'
import type { PreparedImport } from '../../actions/contacts/prepare-import.ts'
import type { ImportProgress } from '../../actions/contacts/running-import.ts'
import { undoImport } from '../../actions/contacts/undo.ts'
import { useAction } from '../../app/use-action.ts'
import { Failed } from '../../components/failed.tsx'
import { Line } from '../../components/line.tsx'
import { Prose } from '../../components/prose.tsx'
import { useSize } from '../../components/use-size.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { cleanLine } from '../../print/clean.ts'
import { printUndoEffect } from '../../print/contacts.ts'
import { progressBar } from '../../text/progress-bar.ts'

/** Few enough that keys are answered between two batches, where the platform is in this process. */
const batch = 250

interface RunningImportProps {
  readonly prepared: PreparedImport
  readonly agreed: ImportConsents
  /** The import to go on with. */
  readonly resume?: string | undefined
  onDone(result: ImportResult): void
  onAnother(): void
  onUndone(): void
}

/** An import on its way: how far it is, and how to stop it, to go on and to take it back. */
export function RunningImportView({ prepared, agreed, resume, onDone, onAnother, onUndone }: RunningImportProps) {
  const { width } = useSize()
  const { file, purposes } = prepared
  const [progress, setProgress] = useState<ImportProgress>()
  const stopping = useRef(new AbortController())
  const send = useAction(importFile, { line: lineOf(agreed) })
  const undo = useAction(undoImport, {
    line: (id) => ['contacts', 'undo', id!],
    told: (undone) => `Taken back: ${printUndoEffect(undone)}`,
  })
  const importId = progress?.importId ?? resume

  const start = async () => {
    stopping.current = new AbortController()
    const { signal } = stopping.current
    const agreedTo = (['keep', 'match'] as const).filter((one) => agreed[one]).map((one) => purposes[one])
    const result = await send.run({ file, agreed: agreedTo, importId, batch, signal, onProgress: setProgress })
    if (result) onDone(result)
  }
  const takeBack = async () => {
    if (await undo.run(importId)) onUndone()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is shown
  useEffect(() => {
    void start()
    return () => stopping.current.abort()
  }, [])

  const isStopped = send.failure !== undefined
  const isUnfinished = isStopped && importId !== undefined && progress?.state !== 'cancelled'
  useKeys('importing', {
    stop: send.running ? () => stopping.current.abort() : undefined,
    resume: isStopped && progress?.state !== 'cancelled' ? () => void start() : undefined,
    undo: isUnfinished ? () => void takeBack() : undefined,
  })
  useKeys('file', { another: isStopped ? onAnother : undefined })
  const sent = progress?.sent ?? 0
  return (
    <Box flexDirection="column" rowGap={1}>
      <Line bold>{cleanLine(basename(file.path))}</Line>
      <Line tone={isStopped ? 'warn' : 'accent'}>{progressBar(sent, file.entries, Math.min(60, width - 8))}</Line>
      <Line>{`${sent} of ${file.entries} contacts are in.`}</Line>
      {send.running && <Line tone="quiet">s stops it; what came in stays, and you can go on later.</Line>}
      {send.failure && <Standing failure={send.failure} isUnfinished={isUnfinished} />}
      {undo.failure && <Failed failure={undo.failure} />}
    </Box>
  )
}

/** How things stand when it ended half-way. */
function Standing({
  failure,
  isUnfinished,
}: {
  failure: NonNullable<ReturnType<typeof useAction>['failure']>
  isUnfinished: boolean
}) {
  return (
    <>
      {failure.code === 'import-stopped' ? <Line tone="warn">■ You stopped it.</Line> : <Failed failure={failure} />}
      {isUnfinished && (
        <Prose tone="quiet">
          What came in stays. Enter goes on where it stopped; u takes it all back. Left alone it is dropped in 24 hours,
          and nothing of it is kept.
        </Prose>
      )}
    </>
  )
}

function lineOf({ keep, match }: ImportConsents) {
  return ({ file: { path }, importId }: FileImport) => [
    'contacts',
    'import',
    path,
    ...(keep ? ['--consent'] : []),
    ...(match ? ['--match'] : []),
    ...(importId ? ['--resume', importId] : []),
  ]
}
