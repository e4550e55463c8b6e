// Download everything the platform knows about you, and check every byte of it.
// To a folder of your own: node examples/download-data.ts ~/Downloads
import { mkdtemp, open, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bytesSource, verifyArchive } from '@pianeojobs/sdk/archive'
import { signedInClient } from './support/signed-in-client.ts'

const client = await signedInClient()

// `access` is all of it (GDPR 15); `portability` is what you gave (GDPR 20).
const { id } = await client.exports.create({ profile: 'access' })

// Waits as the platform asks it to, and ends also when the job failed: look at the state.
const job = await client.exports.wait(id, { onProgress: ({ state }) => console.log(state) })
if (job.state !== 'ready') throw new Error(`The export ended as ${job.state}`)

// Streamed: no more than a chunk of it is in memory.
const download = await client.exports.download(id, {
  onProgress: (received, total) =>
    process.stderr.write(`\r${received} of ${total} bytes${received === total ? '\n' : ''}`),
})
const folder = process.argv[2] ?? (await mkdtemp(join(tmpdir(), 'pianeo-')))
const path = join(folder, download.filename ?? `${id}.zip`)
const file = await open(path, 'wx', 0o600) // never over another file, and for your eyes only
await file.writeFile(download)
await file.close()

// Whole: as `pianeo data verify` and, in the unpacked folder, `sha256sum -c` find it too.
const { ok, entries, sha256, problems } = await verifyArchive(bytesSource(await readFile(path)))
for (const { entry, message } of problems) console.log(`${entry ?? 'archive'}: ${message}`)
console.log(`${path}: ${entries} entries, ${ok ? 'whole' : 'damaged'}`)
if (sha256 !== job.sha256) throw new Error('These are not the bytes that the platform made')
