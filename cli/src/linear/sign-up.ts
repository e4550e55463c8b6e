import { showPolicy } from '../actions/policy/show.ts'
import { signUp as begin, type SignUpInput } from '../actions/sign-up.ts'
import { failureOf } from '../app/failure.ts'
import { BackError } from './back-error.ts'
import type { Dialogue } from './dialogue.ts'
import { confirmAddress } from './enter.ts'
import { readSections } from './policy.ts'
import type { Part } from './stage.ts'

type Answers = Omit<SignUpInput, 'adult'>

/** What is asked for, by the field that the platform finds fault with. */
const questions: Readonly<Record<string, (dialogue: Dialogue) => Promise<Partial<Answers>>>> = {
  '/name': async (dialogue) => ({ name: await dialogue.ask('Your name, as you write it') }),
  '/email': async (dialogue) => ({ email: await dialogue.ask('E-mail address') }),
  '/country': async (dialogue) => ({ country: await dialogue.ask('Country, by its two letters, as FR for France') }),
  '/password': async (dialogue) => ({ password: await newPassword(dialogue) }),
}

/** Signs somebody up who is 18 or older and has had the policy to read (P1.2, P1.5, P10.1). */
export const signUp: Part = async (stage) => {
  const { context, dialogue } = stage
  dialogue.say('Signing up. An empty answer goes back, and nothing is sent before you accept the policy.')
  if (!(await dialogue.agree('Are you 18 or older?'))) {
    dialogue.say('Pianeojobs is for people of 18 and older.')
    throw new BackError()
  }
  let answers: Partial<Answers> = {}
  let open = Object.keys(questions)
  const policy = await showPolicy(context)
  let accepted = false
  for (;;) {
    for (const pointer of open) answers = { ...answers, ...(await questions[pointer]!(dialogue)) }
    if (!accepted) {
      dialogue.say('Now the privacy policy: read as much of it as you like.')
      await readSections(stage, policy)
      accepted = await dialogue.agree(`Do you accept version ${policy.version} of the privacy policy?`)
      if (!accepted) throw new BackError()
    }
    try {
      const { email } = await begin(context, { ...(answers as Answers), adult: true }, policy)
      dialogue.say(`A code that confirms your address was sent to ${email}.`)
      break
    } catch (error) {
      const { fields } = failureOf(error, context)
      open = Object.keys(questions).filter((pointer) => pointer in fields)
      if (open.length === 0) throw error
      dialogue.say('Something has to be changed:', ...open.map((pointer) => fields[pointer]!))
    }
  }
  await confirmAddress(stage)
}

/** Typed twice, since nobody sees it. */
async function newPassword(dialogue: Dialogue): Promise<string> {
  for (;;) {
    const password = await dialogue.secret('A password')
    if (password === (await dialogue.secret('The password again'))) return password
    dialogue.say('The two were not alike.')
  }
}
