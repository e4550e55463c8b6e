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
  expect([...new Set(packages.filter(Boolean))].sort()).toEqual(['@noble/curves', '@noble/hashes', 'any-ascii', 'rou3'])
})

test('what only names in other scripts need is loaded only for them', async () => {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    splitting: true,
    outdir: 'page',
    metafile: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['@pianeojobs/source'],
  })
  const apart = Object.values(metafile.outputs).filter(({ entryPoint }) => !entryPoint?.endsWith('src/index.ts'))
  const packages = apart.flatMap(({ inputs }) => Object.keys(inputs).filter((path) => path.includes('any-ascii')))
  expect(packages.length).toBeGreaterThan(0)
  const [main] = Object.values(metafile.outputs).filter(({ entryPoint }) => entryPoint?.endsWith('src/index.ts'))
  expect(Object.keys(main!.inputs).filter((path) => path.includes('any-ascii'))).toEqual([])
})

test('the conformance suite runs in a page: nothing in it is of Node', async () => {
  expect(await buildPage('./page.ts')).not.toMatch(/\bfrom "node:/)
})
