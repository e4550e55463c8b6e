/** What pianeo remembers between commands: never a token, never a password. */
export interface Settings {
  /** The e-mail address of the last sign-in, offered at the next one (P7.2: the login user name, never the password). */
  readonly userName?: string
}

/** Name of the settings file, without its extension. */
export const settingsName = 'settings'
