import type { Key } from 'ink'
import { graphemesOf } from '../text/graphemes.ts'

const named = {
  upArrow: 'up',
  downArrow: 'down',
  leftArrow: 'left',
  rightArrow: 'right',
  pageUp: 'pageup',
  pageDown: 'pagedown',
  home: 'home',
  end: 'end',
  return: 'enter',
  escape: 'escape',
  tab: 'tab',
  backspace: 'backspace',
  delete: 'delete',
} as const satisfies Partial<Record<keyof Key, string>>

/** A key, by the name that the key table knows, and the text it types, where it types one. */
export interface Pressed {
  readonly name: string
  readonly text?: string
}

/**
 * The keys in what Ink read at once: a person types one, a script, a slow line or a held key several.
 *
 * @param input what was typed, empty for a key without a character.
 */
export function keyNames(input: string, key: Key): readonly Pressed[] {
  const special = Object.entries(named).find(([flag]) => key[flag as keyof typeof named])?.[1]
  if (special)
    return [
      {
        name: modified(special, {
          ctrl: key.ctrl,
          alt: key.meta && special !== 'escape',
          shift: key.shift && special === 'tab',
        }),
      },
    ]
  if (key.ctrl || key.meta)
    return input ? [{ name: modified(input, { ctrl: key.ctrl, alt: key.meta, shift: false }) }] : []
  return [...graphemesOf(input)].map(({ segment }) => pressed(segment))
}

function pressed(grapheme: string): Pressed {
  if (grapheme === '\r' || grapheme === '\n' || grapheme === '\r\n') return { name: 'enter' }
  if (grapheme === '\t') return { name: 'tab' }
  if (grapheme === ' ') return { name: 'space', text: ' ' }
  const code = grapheme.charCodeAt(0)
  if (code < 0x20) return { name: `ctrl+${String.fromCharCode(code + 0x40).toLowerCase()}` }
  return { name: grapheme, text: grapheme }
}

function modified(
  name: string,
  { ctrl, alt, shift }: { readonly ctrl: boolean; readonly alt: boolean; readonly shift: boolean },
): string {
  return `${ctrl ? 'ctrl+' : ''}${alt ? 'alt+' : ''}${shift ? 'shift+' : ''}${name}`
}
