import type { CookieCategory } from '@pianeojobs/sdk/contract'

/** A category as it is, whoever asks. */
type CookieKind = Pick<CookieCategory, 'id' | 'title' | 'affects' | 'cookies'>

/** Every cookie of the platform (P7.1). An answer that sets another does not leave it. */
export const cookieCatalogue: readonly CookieKind[] = [
  {
    id: 'strict',
    title: 'Strictly necessary',
    affects: [],
    cookies: [
      {
        name: 'pj_cookies',
        purpose: 'Which cookies you allowed while signed out, so that you are not asked again.',
        lifetime: 'P13M',
        party: 'first',
      },
    ],
  },
  {
    id: 'functional',
    title: 'Remember your address',
    affects: ['You type your e-mail address each time you sign in.'],
    cookies: [
      {
        name: 'pj_login',
        purpose: 'Your e-mail address, so that you need not type it to sign in. Never the password.',
        lifetime: 'P180D',
        party: 'first',
      },
    ],
  },
  {
    id: 'analytics',
    title: 'Record pages and searches',
    affects: ['Your activity shows no pages and no searches. Everything else works the same.'],
    cookies: [],
  },
  {
    id: 'advertising',
    title: 'Record clicks on ads',
    affects: ['Nothing changes for you.'],
    cookies: [],
  },
]

/** The consent of each category that can be refused. */
export const cookiePurposes = {
  functional: 'cookies.functional',
  analytics: 'analytics.usage',
  advertising: 'ads.measurement',
} as const satisfies Partial<Record<CookieCategory['id'], string>>

export type RefusableCategory = keyof typeof cookiePurposes

/** Those to which Global Privacy Control objects. */
export const objectedByGpc: readonly RefusableCategory[] = ['analytics', 'advertising']
