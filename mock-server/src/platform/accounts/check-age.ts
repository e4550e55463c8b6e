import { Refusal } from '../refusal.ts'

/** @throws Refusal `age-requirement-not-met` unless the person confirmed to be 18 or older (P10.1). */
export function checkAge(confirmed: boolean): void {
  if (!confirmed) throw new Refusal('age-requirement-not-met', 'It was not confirmed that you are 18 or older.')
}
