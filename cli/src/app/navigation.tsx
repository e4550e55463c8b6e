import { createContext, use } from 'react'
import type { Screen, Trail } from './screen.ts'

/** Moves between screens. */
export interface Navigation {
  readonly trail: Trail
  go(to: Screen): void
  /** Goes elsewhere; the way back does not lead here. */
  replace(to: Screen): void
  /** Goes to a screen from which there is no way back. */
  start(at: Screen): void
  back(): void
  /** Leaves the application. */
  quit(): void
}

export const NavigationContext = createContext<Navigation | undefined>(undefined)

export function useNavigation(): Navigation {
  return use(NavigationContext)!
}
