import type { AskPassword } from '@pianeojobs/sdk'

/** A password that the platform wants once more. */
export interface PasswordRequest {
  /** Whether the last one was wrong. */
  readonly wrong: boolean
  /** Gives it, or nothing: what needed it is then refused. */
  answer(password: string | undefined): void
}

/** Carries the platform's wish for a password to the screen, and the password back. */
export class PasswordRequests {
  #current: PasswordRequest | undefined
  #listeners = new Set<() => void>()

  /** What is asked for now. */
  get current(): PasswordRequest | undefined {
    return this.#current
  }

  ask: AskPassword = (wrong) =>
    new Promise((resolve) => {
      this.#set({
        wrong,
        answer: (password) => {
          this.#set(undefined)
          resolve(password)
        },
      })
    })

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #set(request: PasswordRequest | undefined): void {
    this.#current = request
    for (const listener of this.#listeners) listener()
  }
}
