import { stdin, stdout } from 'node:process'
import { createInterface } from 'node:readline/promises'
import { createMock } from '@pianeojobs/mock-server'
import type { ClientOptions } from '@pianeojobs/sdk'

/** Where an example runs: what its client needs, and how it comes by the code that was mailed. */
export interface Platform extends Pick<ClientOptions, 'baseUrl' | 'fetch'> {
  codeSentTo(email: string): Promise<string>
}

/** The platform at PIANEO_API_URL, whose mail you read yourself; else a new one in this process, with forty people in it. */
export function openPlatform(): Platform {
  const { PIANEO_API_URL } = process.env
  if (PIANEO_API_URL) return { baseUrl: PIANEO_API_URL, codeSentTo: ask }
  const { fetch, world } = createMock({ seed: 'town' })
  return {
    baseUrl: 'https://api.pianeojobs.example/v1', // nothing is sent there: `fetch` answers
    fetch,
    codeSentTo: async (to) => world.outbox({ to }).find(({ code }) => code)!.code!,
  }
}

async function ask(email: string): Promise<string> {
  const terminal = createInterface({ input: stdin, output: stdout })
  const code = await terminal.question(`The code in the mail to ${email}: `)
  terminal.close()
  return code.trim()
}
