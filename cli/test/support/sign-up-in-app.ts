import type { AppRig } from './app-rig.ts'
import { password } from './signed-in.ts'

interface Answers {
  readonly name?: string
  readonly email?: string
  readonly country?: string
  readonly password?: string
}

/** Goes through the wizard from the welcome to its last step, by keys alone. */
export async function fillSignUp(app: AppRig, answers: Answers = {}): Promise<string> {
  const { name = 'Ada Lovelace', email = 'ada@example.org', country = 'France', password: secret = password } = answers
  await app.until('▸ Sign up')
  await app.press('enter')
  await app.until('Step 1 of 5')
  await app.paste(name)
  await app.press('enter')
  await app.type(email)
  await app.press('enter')
  await app.until('Step 2 of 5')
  await app.type(country)
  await app.press('enter')
  await app.until('Step 3 of 5')
  await app.type(secret)
  await app.press('enter')
  await app.type(secret)
  await app.press('enter')
  await app.until('Step 4 of 5')
  await app.press('enter')
  return app.until('Step 5 of 5')
}

/** Says 18 or older, accepts, and creates the account. */
export async function agreeAndSend(app: AppRig): Promise<void> {
  await app.press('enter', 'down', 'enter', 'down', 'enter')
}
