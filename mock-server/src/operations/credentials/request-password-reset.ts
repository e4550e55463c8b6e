import type { Handler } from '../../pipeline/handler.ts'
import { requestPasswordReset as request } from '../../platform/passwords/request-password-reset.ts'
import { instant } from '../../platform/time.ts'

export const requestPasswordReset: Handler<'requestPasswordReset'> = ({ body, world, env }) => {
  const { id, codeExpiresAt } = world.write((state) => request(state, body.email, env))
  return { status: 202, body: { resetId: id, expiresAt: instant(codeExpiresAt) } }
}
