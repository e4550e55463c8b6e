import { readFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { runNode, runProgram, temporaryFolder } from './support/run-program.ts'

const repository = dirname(dirname(import.meta.dirname))

for (const path of ['README.md', 'mock-server/README.md']) {
  // The others want a platform and an account that are there already, or a page.
  const snippets = (await blocks(path, 'ts')).filter(
    (block) => block.includes('createMock(') && !block.includes("'msw/browser'"),
  )

  test(`${path} has snippets that bring their platform`, () => {
    expect(snippets.length).toBeGreaterThan(0)
  })

  for (const [index, snippet] of snippets.entries()) {
    test(`snippet ${index + 1} of ${path} runs as it stands`, async () => {
      const args = ['--conditions=@pianeojobs/source', '--input-type=module-typescript', '--eval', snippet]
      const { exit, stderr } = await runNode(args, { cwd: import.meta.dirname })
      expect([exit, stderr]).toEqual([0, ''])
    })
  }
}

test('the job in ten lines of cli/README.md runs as it stands', async () => {
  await using temporary = await temporaryFolder()
  const job = (await blocks('cli/README.md', 'sh')).find((block) => block.includes('pianeo sign-up'))!
  expect(job.trimEnd().split('\n')).toHaveLength(10)
  const PATH = [join(repository, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  const env = { PATH, TMPDIR: temporary.path }
  const { exit, stdout, stderr } = await runProgram('sh', ['-euc', job], { cwd: repository, env })
  expect([exit, stderr]).toEqual([0, expect.not.stringMatching(/error/i)])
  expect(stdout).toContain('12 cards read: 12 new contacts.')
  expect(stdout).toMatch(/\.zip is whole: \d+ entries/)
})

async function blocks(path: string, language: string): Promise<string[]> {
  const text = await readFile(join(repository, path), 'utf8')
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(([, block]) => block!)
}
