import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@pianeojobs/sdk'
import { expect, onTestFinished, test } from 'vitest'
import { createMock } from '../../src/index.ts'
import { withOutboxFile } from '../../src/program/with-outbox-file.ts'

test('each mail is a line of JSON in the file, for its owner only, before the request is answered', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pianeo-outbox-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = join(folder, 'outbox.ndjson')
  await writeFile(file, '{"id":"older"}\n', { mode: 0o644 })
  const mock = withOutboxFile(createMock({ scryptCost: 1 }), file)
  const client = createClient({ baseUrl: 'https://mock.example/v1', fetch: mock.fetch })
  const { version, sha256 } = await client.policy.versions.get('current')
  const lines = async () =>
    (await readFile(file, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
  expect(await lines()).toHaveLength(1)

  const person = {
    name: 'Ada Lovelace',
    country: 'FR',
    confirmAge18: true,
    password: 'mauve-otter-lantern-71',
  } as const
  for (const email of ['ada@example.org', 'emmy@example.org']) {
    await client.accounts.create({ ...person, email, policy: { version, sha256 } })
    expect((await lines()).at(-1)).toMatchObject({
      to: email,
      kind: 'verification-code',
      code: expect.stringMatching(/^\d{6}$/),
    })
  }
  expect((await lines()).map(({ id, sentAt }) => [id, typeof sentAt])).toHaveLength(3)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  await mock.close()
})

test('an outbox that cannot be written is told before anything is served', () => {
  expect(() => withOutboxFile(createMock(), join(tmpdir(), 'there-is-no-such-folder', 'outbox'))).toThrow('ENOENT')
})
