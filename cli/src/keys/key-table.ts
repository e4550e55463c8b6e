import { applicationScopes } from './scopes/application.ts'
import { contactsScopes } from './scopes/contacts.ts'
import { dataScopes } from './scopes/data.ts'
import { entranceScopes } from './scopes/entrance.ts'
import { profileScopes } from './scopes/profile.ts'
import { textScopes } from './scopes/text.ts'

/**
 * Every key of the application, by the place where it works. The footer, `?`, the palette and the documentation read it;
 * nothing listens to a key that does not stand here.
 */
export const keyTable = {
  ...applicationScopes,
  ...textScopes,
  ...entranceScopes,
  ...profileScopes,
  ...contactsScopes,
  ...dataScopes,
}

export type ScopeName = keyof typeof keyTable
export type ActionOf<S extends ScopeName> = keyof (typeof keyTable)[S]['bindings']
