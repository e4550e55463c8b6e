import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { buildPage } from './browser/build-page.ts'

const entry = fileURLToPath(new URL('../src/index.ts', import.meta.url))

test('the platform runs in a browser: no module of Node, no compiler of schemas, no eval', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['@pianeojobs/source'],
  })
  const text = outputFiles[0]!.text
  expect(text).not.toMatch(/\bnew Function\b|\beval\(/)
  const packages = Object.keys(metafile.inputs).map((path) => /node_modules\/((@[^/]+\/)?[^/]+)/.exec(path)?.[1])
  expect([...new Set(packages.filter(Boolean))].sort()).toEqual(['@noble/curves', '@noble/hashes', 'rou3'])
})

test('the conformance suite runs in a page: nothing in it is of Node', async () => {
  expect(await buildPage('./page.ts')).not.toMatch(/\bfrom "node:/)
})
