import { useInput, usePaste } from 'ink'
import { createContext, type ReactNode, use, useRef, useState } from 'react'
import { KeyLayers } from './key-layers.ts'
import { keyNames, type Pressed } from './key-names.ts'

const LayersContext = createContext<KeyLayers | undefined>(undefined)

/** Reads the keyboard, and gives each key to whoever listens to it. */
export function KeysProvider({ children }: { readonly children: ReactNode }) {
  const [layers] = useState(() => new KeyLayers())
  const waiting = useRef<Pressed[]>([])
  useInput((input, key) => {
    if (key.eventType === 'release') return
    const idle = waiting.current.length === 0
    waiting.current.push(...keyNames(input, key))
    if (idle) pressNext()
  })
  usePaste((text) => layers.paste(text))

  /** What a key changes has to be there before the next one is looked at. */
  function pressNext() {
    const [next] = waiting.current
    if (!next) return
    layers.press(next)
    setImmediate(() => {
      waiting.current.shift()
      pressNext()
    })
  }

  return <LayersContext value={layers}>{children}</LayersContext>
}

/** Who listens to keys now. */
export function useKeyLayers(): KeyLayers {
  return use(LayersContext)!
}
