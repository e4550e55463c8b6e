import { createContext, use, useEffect, useLayoutEffect, useRef } from 'react'
import type { KeyLayer } from './key-layers.ts'
import type { ActionOf, ScopeName } from './key-table.ts'
import { useKeyLayers } from './keys-provider.tsx'

/** Whether keys reach what is inside: not while something lies above it. */
export const KeysActive = createContext(true)

export interface KeysOptions<S extends ScopeName> {
  /** Listens only while this holds. */
  readonly active?: boolean
  readonly labels?: { readonly [A in ActionOf<S>]?: string | undefined }
  readonly onText?: ((text: string) => void) | undefined
  readonly onPaste?: ((text: string) => void) | undefined
}

/** Listens to the keys of `scope` in the key table: those that `handlers` does something for. */
export function useKeys<S extends ScopeName>(
  scope: S,
  handlers: { readonly [A in ActionOf<S>]?: (() => void) | undefined },
  { active = true, labels = {}, onText, onPaste }: KeysOptions<S> = {},
): void {
  const layers = useKeyLayers()
  const listening = use(KeysActive) && active
  const layer = useRef<KeyLayer>({ scope, handlers: {}, labels: {}, onText: undefined, onPaste: undefined })
  useLayoutEffect(() => {
    Object.assign(layer.current, { scope, handlers, labels, onText, onPaste })
  })
  const shown = JSON.stringify([
    scope,
    Object.entries(handlers)
      .filter(([, run]) => run)
      .map(([name]) => name),
    labels,
    !onText,
  ])
  useLayoutEffect(() => (listening ? layers.add(layer.current) : undefined), [layers, listening])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown of it has changed
  useEffect(() => {
    if (listening) layers.changed()
  }, [shown])
}
