import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { loadPrompts } from './prompts.ts'

/** Somebody at a terminal who types `keys` once the question is there. */
function terminal(keys: string) {
  const input = new PassThrough()
  const output = new PassThrough()
  let shown = ''
  output.on('data', (text) => {
    if (shown === '') setImmediate(() => input.write(keys))
    shown += text
  })
  return { input, output, shown: () => shown }
}

test('a line is asked for, and what stands there is taken with Enter', async () => {
  expect(await (await loadPrompts(terminal('Ada\r'))).line('Your name')).toBe('Ada')
  expect(await (await loadPrompts(terminal('\r'))).line('E-mail address', 'ada@example.org')).toBe('ada@example.org')
})

test('a secret is not shown while it is typed', async () => {
  const somebody = terminal('mauve-otter\r')
  expect(await (await loadPrompts(somebody)).secret('Password')).toBe('mauve-otter')
  expect(somebody.shown()).toContain('Password')
  expect(somebody.shown()).not.toMatch(/mauve|otter/)
})

test('nobody agrees by pressing Enter', async () => {
  expect(await (await loadPrompts(terminal('\r'))).agreement('Are you 18 or older?')).toBe(false)
  expect(await (await loadPrompts(terminal('y\r'))).agreement('Are you 18 or older?')).toBe(true)
})

test('Ctrl-C at a question is an interruption', async () => {
  const prompts = await loadPrompts(terminal('\x03'))
  await expect(prompts.line('Your name')).rejects.toMatchObject({ name: 'ExitPromptError' })
})
