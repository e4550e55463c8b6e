import type { Pressed } from './key-names.ts'
import { keyTable, type ScopeName } from './key-table.ts'
import { type Binding, levels } from './scope.ts'

/** The keys that one mounted part of the application listens to. */
export interface KeyLayer {
  readonly scope: ScopeName
  /** What to do, by the name of the binding; a binding without one does not work now, and is not shown. */
  handlers: Readonly<Record<string, (() => void) | undefined>>
  /** Other names for what keys do here. */
  labels: Readonly<Record<string, string | undefined>>
  /** Takes what is typed. */
  onText: ((text: string) => void) | undefined
  /** Takes what is pasted. */
  onPaste: ((text: string) => void) | undefined
}

/** A binding that works now. */
export interface ActiveBinding extends Binding {
  readonly scope: ScopeName
  readonly action: string
  run(): void
}

/** Who listens to keys now, and who of them gets one. */
export class KeyLayers {
  #layers: readonly KeyLayer[] = []
  #listeners = new Set<() => void>()

  /** Who listens, who gets a key first being first. A new array after every change. */
  get current(): readonly KeyLayer[] {
    return this.#layers
  }

  add(layer: KeyLayer): () => void {
    const level = (one: KeyLayer) => levels.indexOf(keyTable[one.scope].level)
    this.#set([layer, ...this.#layers].sort((a, b) => level(a) - level(b)))
    return () => this.#set(this.#layers.filter((one) => one !== layer))
  }

  /** Says that what a layer does has changed. */
  changed(): void {
    this.#set([...this.#layers])
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Gives a key to the first who wants it. */
  press({ name, text }: Pressed): void {
    for (const layer of this.#layers) {
      const typed = layer.onText && text !== undefined
      // Where text is typed, a letter is a letter.
      const found = typed ? undefined : bindingsOf(layer).find(({ keys }) => keys.includes(name))
      if (typed) layer.onText?.(text)
      else found?.run()
      if (typed || found) return
    }
  }

  /** Gives a text to the first who takes what is pasted. */
  paste(text: string): void {
    this.#layers.find(({ onPaste }) => onPaste)?.onPaste?.(text)
  }

  /** Every binding that works now, each key once. */
  bindings(): readonly ActiveBinding[] {
    const taken = new Set<string>()
    const typed = this.#layers.some(({ onText }) => onText)
    return this.#layers.flatMap(bindingsOf).flatMap((binding) => {
      const keys = binding.keys.filter((key) => !taken.has(key) && !(typed && isText(key)))
      for (const key of keys) taken.add(key)
      return keys.length > 0 ? [{ ...binding, keys }] : []
    })
  }

  #set(layers: readonly KeyLayer[]): void {
    this.#layers = layers
    for (const listener of this.#listeners) listener()
  }
}

function bindingsOf(layer: KeyLayer): readonly ActiveBinding[] {
  const bindings: Readonly<Record<string, Binding>> = keyTable[layer.scope].bindings
  return Object.entries(bindings).flatMap(([action, binding]) => {
    const run = layer.handlers[action]
    return run ? [{ ...binding, label: layer.labels[action] ?? binding.label, scope: layer.scope, action, run }] : []
  })
}

/** Whether a key types a character. */
function isText(name: string): boolean {
  return name === 'space' || [...name].length === 1
}
