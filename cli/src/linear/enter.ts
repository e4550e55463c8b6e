import { readOutbox } from '../actions/sandbox/outbox.ts'
import { signIn as enter } from '../actions/sign-in.ts'
import { signOut as leave } from '../actions/sign-out.ts'
import { resendCode, verify } from '../actions/verify.ts'
import { printIdentity } from '../print/identity.ts'
import { printOutbox } from '../print/outbox.ts'
import type { NewSessionOptions } from '../session/token-place.ts'
import { readSettings } from '../settings/read-settings.ts'
import type { Dialogue } from './dialogue.ts'
import { spoken } from './spoken.ts'
import type { Part } from './stage.ts'

export const signIn: Part = async ({ context, dialogue }) => {
  const { userName } = await readSettings(context.home.config)
  const email = await dialogue.ask('E-mail address', { initial: userName })
  const password = await dialogue.secret('Password')
  const identity = await keeping(dialogue, (options) => enter(context, { email, password }, options))
  dialogue.say('Signed in.', spoken(printIdentity(identity)))
}

export const signOut: Part = async ({ context, dialogue }) => {
  await leave(context)
  dialogue.say('Signed out.')
}

/** Confirms the address that waits, by the code that was mailed. */
export const confirmAddress: Part = async (stage) => {
  const { context, dialogue } = stage
  for (;;) {
    const wish = await dialogue.choose('What next', [
      { label: 'Type the code from the mail', value: 'code' },
      ...(context.sandbox ? [{ label: 'Read the mail of the sandbox', value: 'mail' }] : []),
      { label: 'Have a new code sent', value: 'resend' },
    ])
    if (wish === 'mail') await readMail(stage)
    else if (wish === 'resend') dialogue.say(`A new code went to ${(await resendCode(context)).email}.`)
    else break
  }
  const code = await dialogue.ask('Code, six digits')
  const identity = await keeping(dialogue, (options) => verify(context, code, options))
  dialogue.say('The address is confirmed, and you are signed in.', spoken(printIdentity(identity)))
}

/** The newest mail that the sandbox sent; where an address waits for its code, the one that holds it. */
export const readMail: Part = async ({ context, dialogue }) => {
  const pending = await context.session.readPending()
  const mails = await readOutbox(context, { to: pending?.email })
  dialogue.say(printOutbox(mails.slice(0, pending ? 1 : 3)))
}

/** Keeps a new session where it is safe; where there is no such place, only if the person wants it in a file. */
async function keeping<T>(dialogue: Dialogue, work: (options: NewSessionOptions) => Promise<T>): Promise<T> {
  try {
    return await work({ insecure: false })
  } catch (error) {
    if ((error as Error).name !== 'CredentialStoreUnavailableError') throw error
    dialogue.say('There is no keychain here to keep your session in.')
    if (!(await dialogue.agree('Keep it in a file, unencrypted, that only you can read?'))) throw error
    return work({ insecure: true })
  }
}
