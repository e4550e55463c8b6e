import { components } from '../../../generated/components.js'
import type { DataSet } from '../snapshot-data.ts'
import type { JsonSchema } from './json-schema.ts'

const ref = (name: string, description?: string): JsonSchema => ({
  $ref: `#/$defs/${name}`,
  ...(description !== undefined && { description }),
})

const importItem: JsonSchema = {
  type: 'object',
  description: 'What became of one entry of an import.',
  required: ['importId'],
  properties: { importId: ref('ContactImportId', 'The import it belongs to.') },
  allOf: [ref('ContactImportItem')],
}

/** The schema of a record of each data set. */
export const recordSchemas: Readonly<Record<DataSet | 'experience' | 'sections' | 'resume', JsonSchema>> = {
  account: ref('Account'),
  preferences: ref('Preferences'),
  policyAcceptances: ref('PolicyAcceptance'),
  profile: ref('Profile'),
  experience: ref('Experience'),
  sections: ref('ProfileSections'),
  sensitiveAttributes: ref('SensitiveAttribute'),
  resume: ref('Resume'),
  visibility: ref('VisibilityMap'),
  media: ref('Media'),
  contacts: ref('Contact'),
  imports: ref('ContactImport'),
  importItems: importItem,
  matches: ref('ContactMatch'),
  dismissedMatches: ref('ContactMatch'),
  discoveryBudget: ref('DiscoveryBudget'),
  invitations: ref('Invitation'),
  connections: ref('Connection'),
  connectionRequests: ref('ConnectionRequest'),
  blocks: ref('Block'),
  consents: ref('Consent'),
  consentEvents: ref('ConsentEvent'),
  sessions: ref('Session'),
  accessTokens: ref('AccessToken'),
  securityEvents: ref('SecurityEvent'),
  activity: ref('ActivityEvent'),
  exports: ref('Export'),
  notices: ref('Notice'),
}

export type RecordSchema = keyof typeof recordSchemas

/** A schema with every schema of the contract that it refers to, so that it stands alone. */
export function withDefinitions(schema: JsonSchema): JsonSchema {
  const names = new Set<string>()
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, member] of Object.entries(value)) {
      if (key !== '$ref' || typeof member !== 'string') visit(member)
      else if (!names.has(definitionName(member))) {
        names.add(definitionName(member))
        visit(components[definitionName(member)])
      }
    }
  }
  visit(schema)
  return { ...schema, $defs: Object.fromEntries([...names].sort().map((name) => [name, components[name]])) }
}

/** The name in `#/$defs/Name`. */
export function definitionName(reference: string): string {
  return reference.slice('#/$defs/'.length)
}
