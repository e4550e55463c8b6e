import type { Context } from '../context.ts'
import { UsageError } from '../errors/usage-error.ts'
import type { Sandbox } from './sandbox.ts'

/**
 * The sandbox of this context.
 *
 * @throws UsageError when the context is for another platform.
 */
export function requireSandbox({ sandbox, url }: Context): Sandbox {
  if (!sandbox) throw new UsageError(`${url} is not the sandbox. Leave out --api-url and PIANEO_API_URL.`)
  return sandbox
}
