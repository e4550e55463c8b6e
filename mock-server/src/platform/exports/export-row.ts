import type { Export } from '@pianeojobs/sdk/contract'

/** An export as the platform keeps it. Instants are milliseconds since the epoch; that of its creation is its snapshot's. */
export interface ExportRow {
  readonly id: string
  readonly accountId: string
  readonly state: Export['state']
  readonly profile: Export['profile']
  readonly categories: Export['categories']
  /** The policy that was in force at the snapshot. */
  readonly policyVersion: string
  readonly filename: string
  readonly createdAt: number
  readonly finishedAt: number | null
  /** Size, SHA-256 and number of files of the archive, once it is ready. */
  readonly archive: { readonly bytes: number; readonly sha256: string; readonly files: number } | null
  /** When it was downloaded, oldest first. */
  readonly downloads: readonly number[]
}
