/** The form of a personal access token: what a typo breaks can be seen without asking anybody. */
export { accessTokenOf, accessTokenPrefix, isAccessToken } from './access-token.ts'
export { base62Digits } from './base62.ts'
