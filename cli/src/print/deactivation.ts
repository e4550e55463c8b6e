import type { Deactivation } from '@pianeojobs/sdk/contract'

/** What a pause means, for people. */
export function printDeactivation({ deleteAfter }: Deactivation): string {
  const end =
    deleteAfter === null ? '' : ` If you are not back by ${deleteAfter}, its erasure is scheduled; you are told before.`
  return `Your account is paused: nobody else finds or sees you, and nothing is lost.${end}\nBe back: pianeo account reactivate`
}
