import { boolean } from '@oclif/core/flags'

/** The flag with which a person does without a keychain. */
export const insecureStorage = boolean({
  description:
    'Keep the session in a file that only you can read, unencrypted, instead of the keychain. The sandbox always does.',
})
