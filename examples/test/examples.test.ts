import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { runNode, temporaryFolder } from './support/run-program.ts'

const folder = dirname(import.meta.dirname)
const examples = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'tour.ts')

/** The line by which each example shows that it did its job. */
const keyLines: Readonly<Record<string, RegExp>> = {
  'download-data.ts': /^\/.+\/pianeojobs-ada-lovelace-\w+\.zip: [1-9]\d* entries, whole$/m,
  'edit-profile.ts': /^Saved: Analyst of engines, London$/m,
  'import-contacts.ts': /^completed: 12 cards, 12 new contacts, 6 of them here$/m,
  'mock-over-http.ts': /^Amina Diallo: Structural engineer for wooden bridges$/m,
  'sign-up.ts': /^Signed in again as Ada Lovelace$/m,
  'test-with-the-mock.ts': /^ℹ pass 3$/m,
}

test('every example is expected to show something, and every expectation has its example', () => {
  expect(examples.toSorted()).toEqual(Object.keys(keyLines))
})

for (const name of examples) {
  test(`examples/${name} does its job`, async () => {
    await using temporary = await temporaryFolder()
    const args = ['--conditions=@pianeojobs/source', join(folder, name)]
    const { exit, stdout, stderr } = await runNode(args, { env: { TMPDIR: temporary.path } })
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: expect.not.stringMatching(/error|warning/i) })
    expect(stdout).toMatch(keyLines[name]!)
  })
}
