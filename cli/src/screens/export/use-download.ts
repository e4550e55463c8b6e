import type { ExportCreate } from '@pianeojobs/sdk/contract'
import { useEffect, useRef, useState } from 'react'
import { downloadData } from '../../actions/data/download.ts'
import type { DownloadProgress } from '../../actions/data/download-progress.ts'
import { useAction } from '../../app/use-action.ts'
import type { SavedFile } from '../../files/saved-file.ts'
import { downloadLine } from './choice.ts'

/** How often what comes in is shown, in milliseconds. */
const often = 100

/** A download that is followed, and ends with the screen that began it. */
export function useDownload() {
  const [progress, setProgress] = useState<DownloadProgress>()
  const [saved, setSaved] = useState<SavedFile>()
  const stopper = useRef<AbortController>(undefined)
  const shown = useRef(0)
  useEffect(() => () => stopper.current?.abort(), [])

  function onProgress(next: DownloadProgress): void {
    const now = performance.now()
    if (next.step === 'receiving' && next.received !== next.total && now - shown.current < often) return
    shown.current = now
    setProgress(next)
  }

  const { running, failure, run } = useAction(
    (context, { folder, wanted }: { readonly folder: string; readonly wanted: ExportCreate }) => {
      stopper.current = new AbortController()
      const { signal } = stopper.current
      return downloadData(context, { output: folder, wanted, resume: false, onProgress, signal })
    },
    { line: downloadLine, told: ({ path }) => `Your data are in ${path}` },
  )
  return {
    progress,
    running,
    failure,
    saved,
    start: async (input: { readonly folder: string; readonly wanted: ExportCreate }) => {
      setProgress(undefined)
      setSaved(await run(input))
    },
    stop: () => stopper.current?.abort(),
    /** Goes back to the form. */
    forget: () => setSaved(undefined),
  }
}
