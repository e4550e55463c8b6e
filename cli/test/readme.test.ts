import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commandTable } from '../scripts/command-table.ts'
import { keyReference } from '../scripts/key-reference.ts'
import { exitCodes } from '../src/errors/exit-codes.ts'

const readme = await readFile(join(import.meta.dirname, '..', 'README.md'), 'utf8')

test('the README lists every command as it is (npm run generate)', async () => {
  expect(readme).toContain(`-->\n${await commandTable()}\n<!--`)
})

test('the README lists every key of the application as it is (npm run generate)', () => {
  expect(readme).toContain(`-->\n${keyReference()}\n<!--`)
})

test('the README lists every exit code and no other', () => {
  const section = readme.split('\n## ').find((text) => text.startsWith('Exit codes'))!
  const listed = [...section.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code))
  expect(listed).toEqual(Object.values(exitCodes))
})
