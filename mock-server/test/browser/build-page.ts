import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Bundles a module of the sources for a page: it fails where one of Node is imported. */
export async function buildPage(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    conditions: ['@pianeojobs/source'],
    sourcemap: 'inline',
  })
  return outputFiles[0]!.text
}
