// Sign up, confirm the address with the code from the mail, and sign in again later.
import { randomBytes } from 'node:crypto'
import { createClient, isProblem, memoryTokens, tokensFrom } from '@pianeojobs/sdk'
import { openPlatform } from './support/platform.ts'

const { baseUrl, fetch, codeSentTo } = openPlatform()
const tokens = memoryTokens() // yours would lie in a keychain: { read, write, lock? }
const client = createClient({ baseUrl, fetch, tokens })

const email = 'ada@example.org'
const password = randomBytes(24).toString('base64url')

// What is accepted is a text, not a link: show it, then send back its version and its hash.
const policy = await client.policy.versions.get('current')
console.log(`Privacy policy ${policy.version}, in force since ${policy.effectiveAt}`)

// The answer is the same whether or not the address has an account: nobody learns who is here.
const { verificationId, expiresAt } = await client.accounts.create({
  name: 'Ada Lovelace',
  email,
  country: 'GB',
  password,
  confirmAge18: true,
  policy: { version: policy.version, sha256: policy.sha256 },
})
console.log(`A code is on its way, good until ${expiresAt}`)

const confirmed = await client.accounts.emailVerifications.confirm(verificationId, { code: await codeSentTo(email) })
if (confirmed?.tokens) await tokens.write(tokensFrom(confirmed.tokens))
console.log(`Signed up as ${(await client.accounts.get()).email}`)

// The next time: sign out here, and in with the password.
const session = await client.sessions.current()
await client.sessions.revoke(session.id)
await tokens.write(undefined)

try {
  await client.sessions.create({ email, password: 'not the password' })
} catch (error) {
  if (!isProblem(error, 'invalid-credentials')) throw error
  console.log(`${error.status}: ${error.problem.title}`)
}
await tokens.write(tokensFrom(await client.sessions.create({ email, password })))
console.log(`Signed in again as ${(await client.accounts.get()).name}`)
