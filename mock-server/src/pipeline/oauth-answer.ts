import type { FieldError } from '@pianeojobs/sdk/contract'
import { Refusal } from '../platform/refusal.ts'
import type { Answer } from './contract.ts'
import { OAuthRefusal } from './oauth-refusal.ts'

/** What the token endpoint answers instead of a problem; `undefined` for what stays one (media types, size, failures). */
export function oauthAnswer(error: unknown): Answer | undefined {
  if (error instanceof OAuthRefusal) return answer(error.error, error.message)
  if (!(error instanceof Refusal)) return undefined
  const { errors } = error.members as { errors?: FieldError[] }
  if (errors?.some(({ pointer, code }) => pointer === '/grant_type' && code === 'not-allowed')) {
    return answer(
      'unsupported_grant_type',
      'This takes the grant types refresh_token and urn:ietf:params:oauth:grant-type:device_code.',
    )
  }
  return errors || error.slug === 'malformed-request' ? answer('invalid_request', error.message) : undefined
}

function answer(error: string, description: string): Answer {
  return { status: 400, body: { error, error_description: description } }
}
