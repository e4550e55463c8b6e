/** What goes on: another export is waited for, the archive is made, bytes arrive; or a download that broke off goes on, or cannot. */
export type DownloadProgress =
  | { readonly step: 'waiting' }
  | { readonly step: 'making' }
  | ({ readonly step: 'receiving' | 'resuming' } & Received)
  | { readonly step: 'gone'; readonly part: string }

/** How much of the archive is there. */
export interface Received {
  /** Bytes, also those of earlier on. */
  readonly received: number
  readonly total: number | undefined
  /** The file they lie in, absolute. */
  readonly part: string
}

export type OnProgress = (progress: DownloadProgress) => void
