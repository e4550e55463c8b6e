import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = join(import.meta.dirname, '..', 'policy')
const bytes = readFileSync(join(folder, '1.0.0.txt'))
const policy = JSON.parse(readFileSync(join(folder, '1.0.0.json'), 'utf8')) as {
  title: string
  sha256: string
  bytes: number
  sections: { number: number; title: string; passages: { id: string; text: string }[] }[]
}

test('the policy as data names the bytes it was made from', () => {
  expect(policy.bytes).toBe(bytes.length)
  expect(policy.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
})

test('the passages are the whole text, word for word, misspellings included', () => {
  const words = (text: string) => text.split(/\s+/).filter(Boolean)
  const whole = [
    policy.title,
    ...policy.sections.flatMap(({ number, title, passages }) => [
      `${number} - ${title}`,
      ...passages.map(({ text }) => text),
    ]),
  ]
  expect(words(whole.join(' '))).toEqual(words(bytes.toString('utf8')))
})

test('there are 48 passages, numbered within their sections', () => {
  const ids = policy.sections.flatMap(({ passages }) => passages.map(({ id }) => id))
  expect(ids).toHaveLength(48)
  expect(ids).toEqual(
    policy.sections.flatMap(({ number, passages }) => passages.map((_, index) => `P${number}.${index + 1}`)),
  )
})
