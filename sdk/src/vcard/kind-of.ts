import type { PropertyKind } from './header.ts'

const kinds: ReadonlyMap<string, PropertyKind> = new Map([
  ['FN', 'formattedName'],
  ['N', 'name'],
  ['EMAIL', 'email'],
  ['TEL', 'phone'],
  ['ORG', 'organization'],
  ['TITLE', 'title'],
  ['NOTE', 'note'],
  ['UID', 'uid'],
  ['KIND', 'kind'],
  ['X-ADDRESSBOOKSERVER-KIND', 'kind'],
  ['X-ABLABEL', 'label'],
  ['AGENT', 'agent'],
  ['PHOTO', 'photo'],
  ['LOGO', 'opaque'],
  ['SOUND', 'opaque'],
  ['KEY', 'opaque'],
])

/** What a property of this name, in capitals, is to a contact. */
export function kindOf(name: string): PropertyKind {
  return kinds.get(name) ?? 'unneeded'
}
