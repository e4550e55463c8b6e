import { type Overview, readOverview } from '../actions/overview.ts'
import { failureOf } from '../app/failure.ts'
import { count } from '../print/count.ts'
import { checkArchive, downloadArchive } from './archive.ts'
import { attempt } from './attempt.ts'
import { BackError } from './back-error.ts'
import { decide } from './consents.ts'
import { hearMatches, importFile } from './contacts.ts'
import { confirmAddress, readMail, signIn, signOut } from './enter.ts'
import { erase } from './erasure.ts'
import { LeftError } from './left-error.ts'
import { acceptPending, readPolicy } from './policy.ts'
import { editProfile } from './profile.ts'
import { signUp } from './sign-up.ts'
import type { Part, Stage } from './stage.ts'

interface Entry {
  readonly label: string
  /** Undefined leaves. */
  readonly value: Part | undefined
}

const leave: Entry = { label: 'Leave', value: undefined }

/**
 * pianeo for whoever reads by ear: the jobs of the full-screen application, as numbered choices and questions, one at a time.
 * Ends when the person leaves.
 */
export async function runLinear(stage: Stage): Promise<void> {
  const { context, dialogue } = stage
  dialogue.say(
    'pianeo: the professional network that takes its privacy policy literally.',
    context.url
      ? `The platform is ${context.url}.`
      : 'This is the sandbox, an invented town on this computer: nothing that you type leaves it.',
    'Choose by numbers, ? says them again. An empty answer goes back, Ctrl-D leaves.',
  )
  try {
    for (;;) {
      dialogue.say('')
      const part = await dialogue.choose('What do you want to do', await menu(stage)).catch((error) => {
        if (error instanceof BackError) return again
        throw error
      })
      if (!part) break
      await attempt(stage, part)
    }
  } catch (error) {
    if (!(error instanceof LeftError)) throw error
  }
  dialogue.say('Goodbye.')
}

const again: Part = async () => {}

/** What can be done now, after it was said who is signed in and what waits for them. */
async function menu(stage: Stage): Promise<readonly Entry[]> {
  const { context, dialogue } = stage
  try {
    const overview = await readOverview(context)
    const { name, email } = overview.identity
    dialogue.say(`${name}, signed in as ${email}.`, ...waiting(overview))
    return memberEntries(stage, overview)
  } catch (thrown) {
    const { signedOut, message } = failureOf(thrown, context)
    if (signedOut) return visitorEntries(stage)
    dialogue.say(message)
    return [{ label: 'Try again', value: again }, leave]
  }
}

async function visitorEntries({ context }: Stage): Promise<readonly Entry[]> {
  const pending = await context.session.readPending()
  return [
    ...(pending ? [{ label: `Confirm ${pending.email} by the code that was sent there`, value: confirmAddress }] : []),
    { label: 'Sign up', value: signUp },
    { label: 'Sign in', value: signIn },
    { label: 'Read the policy', value: readPolicy },
    leave,
  ]
}

function memberEntries({ context }: Stage, { pendingPolicy, erasure }: Overview): readonly Entry[] {
  return [
    ...(pendingPolicy
      ? [{ label: `Read and accept version ${pendingPolicy} of the policy`, value: acceptPending }]
      : []),
    { label: 'Your profile', value: editProfile },
    { label: 'Import contacts from a vCard file', value: importFile },
    { label: 'Who of your contacts is here', value: hearMatches },
    { label: 'Download your data and check it', value: downloadArchive },
    { label: 'Check an archive', value: checkArchive },
    { label: 'What you agreed to', value: decide },
    { label: erasure ? 'The erasure that is scheduled' : 'Erase your account: what goes and what stays', value: erase },
    { label: 'Read the policy', value: readPolicy },
    ...(context.sandbox ? [{ label: 'Read the mail of the sandbox', value: readMail }] : []),
    { label: 'Sign out', value: signOut },
    leave,
  ]
}

function waiting({ erasure, unread, profile }: Overview): readonly string[] {
  return [
    erasure && `Everything about you is erased on ${erasure.executeAt.slice(0, 10)}, unless you keep it.`,
    unread.length > 0 && `${count(unread.length, 'notice')} not read yet: \`pianeo notices list\`.`,
    profile === 'without-headline' && 'Your profile has no headline yet. Nobody sees it before you publish.',
  ].filter((text) => typeof text === 'string')
}
