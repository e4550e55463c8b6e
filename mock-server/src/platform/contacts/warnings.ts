import type { ContactWarning } from '@pianeojobs/sdk/contract'
import { limits } from '../../generated/limits.js'
import type { KeptEntry } from './contact-row.ts'
import { emailMatchKey } from './email-match-key.ts'

const details = {
  nothing_usable: 'There is no name, organization, address or phone number in this entry.',
  nothing_to_match: 'Without an e-mail address nobody can be found by this entry.',
  duplicate_in_import: 'This import had the same contact before; what this entry knows more was added to it.',
  limit_reached: `A contact holds ${limits.emailsPerContact} addresses and ${limits.phonesPerContact} numbers; the rest was left out.`,
} as const

/** A warning about an entry. */
export function warning(code: keyof typeof details): ContactWarning {
  return { code, detail: details[code] }
}

/** One warning for each value that is no e-mail address. It is quoted only where the entry is kept. */
export function addressWarnings({ emails }: KeptEntry, kept: boolean): ContactWarning[] {
  return emails
    .filter(({ value }) => emailMatchKey(value) === undefined)
    .map(({ value }) => ({
      code: 'email_invalid',
      detail: kept
        ? `The address "${value}" is kept as written but cannot be matched.`
        : 'An address of this entry is none and cannot be matched.',
    }))
}
