import {
  type ArchiveFile,
  type ArchiveMeta,
  type ArchivePlan,
  planArchive,
  streamArchive,
} from '../../src/archive/index.ts'

export const sampleMeta: ArchiveMeta = {
  exportId: 'xpt_01jb2m3n4p5q6r7s8t9v0w1x2y',
  accountId: 'acc_01jb2m3n4p5q6r7s8t9v0w1x2y',
  profile: 'access',
  snapshotAt: '2026-11-24T09:30:01.000Z',
  policyVersion: '1.0.0',
  generator: { name: 'pianeojobs', version: '0.1.0' },
  controller: { name: 'Pianeojobs SAS', address: '1 rue de la Paix, Paris', country: 'FR', email: 'a@example.org' },
  omitted: [{ category: 'credentials', reason: 'They would open the account.', basis: 'GDPR 32' }],
}

/** A file of an archive whose content is what matters. */
export function sampleFile(path: string, content: string | Uint8Array): ArchiveFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return {
    path,
    mediaType: 'application/json',
    category: path.split('/')[0]!,
    origin: 'provided',
    rights: ['access', 'portability'],
    roundTrip: 'exact',
    records: 1,
    content: () => bytes,
  }
}

/** Three small files, one of them empty: the whole archive is a few kilobytes. */
export const smallFiles = [
  sampleFile('profile/profile.json', '{"headline":"Analyst"}\n'),
  sampleFile('README.txt', 'Bonjour, é\n'),
  sampleFile('contacts/contacts.csv', ''),
]

/** All bytes of a planned archive. */
export async function archiveBytes(plan: ArchivePlan): Promise<Uint8Array> {
  const whole = new Uint8Array(plan.bytes)
  let offset = 0
  for await (const chunk of streamArchive(plan)) {
    whole.set(chunk, offset)
    offset += chunk.length
  }
  return whole
}

/** The bytes of the archive of these files. */
export async function sampleArchive(files: readonly ArchiveFile[] = smallFiles): Promise<Uint8Array> {
  return archiveBytes(await planArchive(files, sampleMeta))
}

/** Which bytes of a planned archive lie in which entry: its local header, name or data. */
export function entryAt(plan: ArchivePlan, offset: number): string | undefined {
  if (offset >= plan.directoryOffset) return undefined
  return plan.entries.findLast((entry) => entry.offset <= offset)?.path
}
