import { type ArchiveFile, type ArchiveMeta, type ArchivePlan, planArchive } from '@pianeojobs/sdk/archive'
import { contractVersion } from '../../../generated/routes.js'
import { contactDirectory } from '../../meta/contact-directory.ts'
import { policyMarkdown } from '../../policy/policy-markdown.ts'
import type { PolicyRow } from '../../policy/policy-row.ts'
import { remember } from '../../remember.ts'
import type { State } from '../../state.ts'
import { instant } from '../../time.ts'
import type { ExportRow } from '../export-row.ts'
import { type ExportFile, hasSchema, mediaTypes } from './export-file.ts'
import { dataFiles } from './files.ts'
import { indexPage } from './index-page.ts'
import { mediaFile } from './media-file.ts'
import { omissions } from './omissions.ts'
import { readme } from './readme.ts'
import { schemaDocument, schemaPath, schemaUrl } from './schema-files.ts'
import { type Snapshot, snapshotOf, snapshotParts } from './snapshot.ts'
import { utf8Chunks } from './utf8-chunks.ts'

/** Reads bytes that the store keeps of an account. */
export type ReadBytes = (accountId: string, id: string) => Iterable<Uint8Array>

/**
 * The archive of an export, by the snapshot alone: the same one always gives the same bytes. Worked out once a snapshot.
 *
 * @throws Error when the snapshot was dropped; what `planArchive` throws.
 */
export function planExport(state: State, row: ExportRow, bytes: ReadBytes): Promise<ArchivePlan> {
  const parts = snapshotParts(state, row)
  if (!parts[0]) throw new Error(`The snapshot of ${row.id} is gone`)
  return remember(parts[0], planExport, () => plan(snapshotOf(state, row, parts), bytes))
}

function plan(snapshot: Snapshot, bytes: ReadBytes): Promise<ArchivePlan> {
  const { row } = snapshot
  const media = [...snapshot.records('media')].map((each) => mediaFile(each, () => bytes(row.accountId, each.id)))
  const all = [...dataFiles, ...media, ...snapshot.policies.map(policyFile)].filter(({ category }) =>
    row.categories.includes(category),
  )
  const files = row.profile === 'portability' ? all.filter(({ rights }) => rights.includes('portability')) : all
  const left = all.filter((file) => !files.includes(file))
  return planArchive(archiveFiles(snapshot, files), meta(row, left))
}

function archiveFiles(snapshot: Snapshot, files: readonly ExportFile[]): readonly ArchiveFile[] {
  return [
    ...files.map((file) => dataFile(snapshot, file)),
    ...files.filter(hasSchema).map((file) => {
      const text = `${JSON.stringify(schemaDocument(file), null, 2)}\n`
      return aboutFile(schemaPath(file), 'application/schema+json', () => [text])
    }),
    aboutFile('index.html', 'text/html; charset=utf-8', () => indexPage(snapshot, files)),
    aboutFile('README.txt', 'text/plain; charset=utf-8', () => [readme(snapshot)]),
  ]
}

function dataFile(snapshot: Snapshot, file: ExportFile): ArchiveFile {
  const { path, form, mediaType = mediaTypes[form], category, origin, rights, roundTrip, count, write } = file
  return {
    path,
    mediaType,
    category,
    origin,
    rights,
    roundTrip,
    records: count(snapshot),
    ...(hasSchema(file) && { schema: schemaUrl(file) }),
    content: () => utf8Chunks(write(snapshot)),
  }
}

/** A file about the archive itself. */
function aboutFile(path: string, mediaType: string, write: () => Iterable<string>): ArchiveFile {
  const rights = ['access', 'portability'] as const
  const what = { category: 'archive', origin: 'derived', rights, roundTrip: 'reference', records: 0 } as const
  return { path, mediaType, ...what, content: () => utf8Chunks(write()) }
}

function policyFile(policy: PolicyRow): ExportFile {
  return {
    path: `account/policies/${policy.version}.md`,
    form: 'markdown',
    category: 'account',
    about: `Version ${policy.version} of the privacy policy.`,
    origin: 'derived',
    rights: ['access'],
    roundTrip: 'reference',
    count: () => 1,
    write: () => [policyMarkdown(policy)],
  }
}

function meta(row: ExportRow, left: readonly ExportFile[]): ArchiveMeta {
  return {
    exportId: row.id,
    accountId: row.accountId,
    profile: row.profile,
    snapshotAt: instant(row.createdAt),
    policyVersion: row.policyVersion,
    generator: { name: 'pianeojobs reference platform', version: contractVersion },
    controller: contactDirectory.controller,
    omitted: omissions(row, left),
  }
}
