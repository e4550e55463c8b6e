import { isProblem } from '../errors/is-problem.ts'
import type { Layer } from '../transport/exchange.ts'
import { slugOf } from '../transport/slug-of.ts'
import { untilAborted } from '../transport/until-aborted.ts'

/**
 * Gives the password when the platform wants it once more, or `undefined` when there is none to give. It is asked again,
 * with `wrong` true, until the password is right or it gives none.
 */
export type AskPassword = (wrong: boolean) => string | undefined | Promise<string | undefined>

/**
 * Where an operation wants a password that was given just now, gives it and sends the request once more; however many calls
 * wait for it, it is asked for once.
 *
 * @throws {ProblemError} `invalid-credentials` when a wrong password was the last.
 */
export function stepUp(ask: AskPassword | undefined, give: (password: string) => Promise<unknown>): Layer {
  let given: Promise<boolean> | undefined
  return (next) => async (request, context) => {
    const exchange = await next(request, context)
    if (ask === undefined || exchange.response.status !== 403) return exchange
    if (slugOf(exchange) !== 'step-up-required') return exchange
    given ??= givePassword(ask, give).finally(() => {
      given = undefined
    })
    const isFresh = await untilAborted(given, context.signal, context.operation.id)
    return isFresh ? next(request, context) : exchange
  }
}

async function givePassword(ask: AskPassword, give: (password: string) => Promise<unknown>): Promise<boolean> {
  for (let refusal: unknown; ; ) {
    const password = await ask(refusal !== undefined)
    if (password === undefined) {
      if (refusal !== undefined) throw refusal
      return false
    }
    try {
      await give(password)
      return true
    } catch (error) {
      if (!isProblem(error, 'invalid-credentials')) throw error
      refusal = error
    }
  }
}
