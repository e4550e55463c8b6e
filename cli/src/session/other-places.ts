/** What a person can do who has no keychain. */
export const otherPlaces =
  'Without a keychain: put an access token into the environment variable PIANEO_TOKEN, or sign in with ' +
  '--insecure-storage, which keeps the session unencrypted in a file that only you can read.'
