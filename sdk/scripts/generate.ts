// Writes what the SDK derives from the contract: src/generated/ and src/contract.ts.
// With --check it writes nothing, names what is stale and exits 1.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { contractOperations } from './contract-operation.ts'
import { readDocument } from './document.ts'
import { generatedFiles } from './generated-files.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const document = await readDocument()
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
const files = await generatedFiles(document, contractOperations(document), version)

const stale: string[] = []
for (const [path, text] of files) {
  if ((await readFile(join(root, path), 'utf8').catch(() => undefined)) !== text) stale.push(path)
}
const folder = join(root, 'src', 'generated')
for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])) {
  const path = relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')
  if (entry.isFile() && !files.has(path)) stale.push(path)
}

if (process.argv.includes('--check')) {
  for (const path of stale) console.error(`sdk/${path} is not what the contract gives: run npm run generate`)
  process.exitCode = stale.length === 0 ? 0 : 1
} else {
  for (const path of stale) {
    const text = files.get(path)
    await mkdir(dirname(join(root, path)), { recursive: true })
    if (text === undefined) await rm(join(root, path))
    else await writeFile(join(root, path), text)
    console.error(`${text === undefined ? 'removed' : 'wrote'} sdk/${path}`)
  }
}
