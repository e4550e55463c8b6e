import { useInput, usePaste } from 'ink'
import { createContext, type ReactNode, use, useLayoutEffect, useRef, useState } from 'react'
import { KeyLayers } from './key-layers.ts'
import { keyNames, type Pressed } from './key-names.ts'

const LayersContext = createContext<KeyLayers | undefined>(undefined)

/** Reads the keyboard, and gives each key to whoever listens to it. */
export function KeysProvider({ children }: { readonly children: ReactNode }) {
  const [layers] = useState(() => new KeyLayers())
  const waiting = useRef<Pressed[]>([])
  const [turn, setTurn] = useState(0)
  useInput((input, key) => {
    if (key.eventType === 'release') return
    const idle = waiting.current.length === 0
    waiting.current.push(...keyNames(input, key))
    if (idle) pressNext()
  })
  usePaste((text) => layers.paste(text))

  // What a key changed is committed together with the turn: only then the next one is looked at.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each turn
  useLayoutEffect(() => {
    if (waiting.current.length === 0) return
    const next = setImmediate(() => {
      waiting.current.shift()
      pressNext()
    })
    return () => clearImmediate(next)
  }, [turn])

  function pressNext() {
    const [next] = waiting.current
    if (!next) return
    layers.press(next)
    setTurn((before) => before + 1)
  }

  return <LayersContext value={layers}>{children}</LayersContext>
}

/** Who listens to keys now. */
export function useKeyLayers(): KeyLayers {
  return use(LayersContext)!
}
