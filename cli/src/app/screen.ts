/** A screen, with what it is about. */
export type Screen =
  | { readonly name: 'opening' }
  | { readonly name: 'welcome' }
  | { readonly name: 'sign-up' }
  | { readonly name: 'confirm-address'; readonly code?: string }
  | { readonly name: 'sign-in'; readonly email?: string }
  | { readonly name: 'reset-password'; readonly code?: string }
  | { readonly name: 'sign-out' }
  | { readonly name: 'outbox'; readonly to?: string }
  | { readonly name: 'policy' }
  | { readonly name: 'notices' }
  | { readonly name: 'home' }
  | { readonly name: 'profile' }
  | { readonly name: 'experience'; readonly id?: string }
  | { readonly name: 'view-as' }
  | { readonly name: 'publish' }
  | { readonly name: 'photos' }
  | { readonly name: 'contacts' }
  | { readonly name: 'import'; readonly file?: string; readonly resume?: string }
  | { readonly name: 'imports' }
  | { readonly name: 'matches' }
  | { readonly name: 'data' }
  | { readonly name: 'export' }
  | { readonly name: 'check-archive' }
  | { readonly name: 'erasure' }
  | { readonly name: 'consents' }
  | { readonly name: 'purpose'; readonly id: string }
  | { readonly name: 'consent-history' }

export type ScreenName = Screen['name']

/** The way here: the screen that is shown is the last. Never empty. */
export type Trail = readonly Screen[]

export type Move =
  | { readonly type: 'go'; readonly to: Screen }
  | { readonly type: 'replace'; readonly to: Screen }
  | { readonly type: 'start'; readonly at: Screen }
  | { readonly type: 'back' }

/**
 * Where a move leads: `go` a step further, `replace` elsewhere instead of here, `start` a new way, `back` to where one came
 * from. Whoever goes to a screen that is on the way already goes back to it.
 */
export function moved(trail: Trail, move: Move): Trail {
  switch (move.type) {
    case 'go': {
      const already = trail.findIndex((screen) => JSON.stringify(screen) === JSON.stringify(move.to))
      return already < 0 ? [...trail, move.to] : trail.slice(0, already + 1)
    }
    case 'replace':
      return [...trail.slice(0, -1), move.to]
    case 'start':
      return [move.at]
    case 'back':
      return trail.length > 1 ? trail.slice(0, -1) : trail
  }
}
