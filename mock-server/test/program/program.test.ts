import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parseOptions } from '../../src/program/options.ts'

test('a command line that says nothing listens on this machine alone', () => {
  expect(parseOptions([])).toEqual({ port: 4010, host: '127.0.0.1', seed: 'empty', printUrl: false, help: false })
})

test('a wrong option is named with what would be right', () => {
  expect(() => parseOptions(['--port', 'http'])).toThrow('--port must be a number from 0 to 65535, not "http".')
  expect(() => parseOptions(['--port', '65536'])).toThrow('--port')
  expect(() => parseOptions(['--seed', 'village'])).toThrow(/--seed must be one of .*empty/)
  expect(() => parseOptions(['--prot', '1'])).toThrow("Unknown option '--prot'")
})

test('the program prints its URL, answers there, and ends well when told to', async () => {
  const source = fileURLToPath(new URL('../../src/program/main.ts', import.meta.url))
  const script = `import(${JSON.stringify(source)}).then(({ main }) => main(['--port', '0', '--print-url']))`
  const child = spawn(process.execPath, ['--conditions=@pianeojobs/source', '--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(child.stdout, 'data')
  const url = String(line).trim()
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1$/)
  expect((await fetch(`${url}/meta`)).status).toBe(200)
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
})
