import type { SandboxMail } from '../sandbox/sandbox.ts'
import { clean, cleanLine } from './clean.ts'

/** The mails of the sandbox, for people: newest first, a blank line between them. */
export function printOutbox(mails: readonly SandboxMail[]): string {
  if (mails.length === 0) return 'No mail.'
  return mails
    .map(
      ({ sentAt, to, subject, text }) =>
        `${sentAt}  to ${cleanLine(to)}\n${cleanLine(subject)}\n\n${indented(clean(text))}`,
    )
    .join('\n\n')
}

function indented(text: string): string {
  return text.trimEnd().replace(/^(?=.)/gm, '  ')
}
