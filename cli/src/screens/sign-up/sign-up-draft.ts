import type { CountryCode } from '@pianeojobs/sdk/contract'
import type { Faults } from '../../app/faults.ts'

/** The steps of signing up, in their order. */
export const steps = ['you', 'country', 'password', 'policy', 'agree'] as const
export type Step = (typeof steps)[number]

export const stepTitles: Readonly<Record<Step, string>> = {
  you: 'Who you are',
  country: 'The country you live in',
  password: 'A password',
  policy: 'The privacy policy, to read',
  agree: 'What you agree to',
}

/** What was filled in so far. */
export interface SignUpDraft {
  readonly step: Step
  readonly name: string
  readonly email: string
  readonly country: CountryCode | undefined
  readonly password: string
  readonly again: string
  readonly adult: boolean
  /** The digest of the policy that was accepted: of another one it says nothing. */
  readonly accepted: string | undefined
}

export const emptyDraft: SignUpDraft = {
  step: 'you',
  name: '',
  email: '',
  country: undefined,
  password: '',
  again: '',
  adult: false,
  accepted: undefined,
}

/** What one step knows of the whole, and how it goes on. */
export interface StepProps {
  readonly draft: SignUpDraft
  readonly faults: Faults
  /** Rows that it may take. */
  readonly height: number
  change(values: Partial<SignUpDraft>): void
  /** Says what is wrong; nothing when it is mended. */
  blame(faults: Faults): void
  next(): void
}

const stepOfField: Readonly<Record<string, Step>> = {
  '/name': 'you',
  '/email': 'you',
  '/country': 'country',
  '/password': 'password',
  '/policy': 'policy',
  '/confirmAge18': 'agree',
}

/** The first step on which something is wrong. */
export function stepOf(faults: Faults): Step | undefined {
  return steps.find((step) => Object.keys(faults).some((pointer) => stepOfField[pointer] === step))
}
