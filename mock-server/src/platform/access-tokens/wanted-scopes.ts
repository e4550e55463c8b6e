import type { AccessTokenCreate, AccessTokenPreset } from '@pianeojobs/sdk/contract'
import { Refusal } from '../refusal.ts'

const presets: Readonly<Record<AccessTokenPreset, (scope: string) => boolean>> = {
  'read-only': (scope) => scope.endsWith(':read') && scope !== 'sensitive:read',
  'profile-sync': (scope) => ['profile:read', 'profile:write', 'media:write'].includes(scope),
  backup: (scope) => ['export:create', 'rights:read'].includes(scope),
}

/**
 * The scopes of a token to make, in alphabetical order: those it names or its preset stands for, among those of its maker.
 *
 * @throws Refusal `scope-not-allowed` when it names one that its maker does not have.
 */
export function wantedScopes(wanted: AccessTokenCreate, own: readonly string[]): readonly string[] {
  if ('preset' in wanted) return own.filter(presets[wanted.preset]).sort()
  const missing = wanted.scopes.filter((scope) => !own.includes(scope))
  if (missing.length > 0) {
    throw new Refusal(
      'scope-not-allowed',
      `You cannot give ${missing.join(', ')} to a token. Known are ${own.join(', ')}.`,
    )
  }
  return [...wanted.scopes].sort()
}
