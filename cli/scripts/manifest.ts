/**
 * Writes oclif.manifest.json, after the build: with it a command loads itself and no other. With --if-stale it does nothing
 * when the table is newer than what was compiled.
 */
import { rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Plugin } from '@oclif/core/config'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const manifest = join(root, 'oclif.manifest.json')

if (!process.argv.includes('--if-stale') || (await age(manifest)) <= (await age(join(root, 'dist', '.tsbuildinfo')))) {
  const plugin = new Plugin({ root, type: 'core', ignoreManifest: true, errorOnManifestCreate: true })
  await plugin.load()
  // In one step: a command may be reading it.
  const fresh = join(root, 'dist', 'oclif.manifest.json')
  await writeFile(fresh, `${JSON.stringify(plugin.manifest, null, 2)}\n`)
  await rename(fresh, manifest)
}

async function age(path: string): Promise<number> {
  return (await stat(path).catch(() => undefined))?.mtimeMs ?? 0
}
