import { useEffect, useRef, useState } from 'react'
import { editText, type TextBuffer, type TextEdit, textBuffer } from '../text/text-buffer.ts'

/** What is typed into a field whose value somebody else keeps: they are told each change, and can replace it. */
export function useTextBuffer(
  value: string,
  onChange: (value: string) => void,
): readonly [TextBuffer, (edit: TextEdit) => void] {
  const [buffer, show] = useState(() => textBuffer(value))
  // Keys can be faster than drawing: what was typed so far, and what of it has not come back as the value.
  const typed = useRef(buffer)
  const told = useRef([value])

  function edit(what: TextEdit): void {
    const next = editText(typed.current, what)
    const changed = next.text !== typed.current.text
    typed.current = next
    show(next)
    if (!changed) return
    told.current.push(next.text)
    onChange(next.text)
  }

  useEffect(() => {
    const known = told.current.indexOf(value)
    told.current = known >= 0 ? told.current.slice(known) : [value]
    if (known >= 0) return
    typed.current = editText(typed.current, { type: 'replace', text: value })
    show(typed.current)
  }, [value])

  return [buffer, edit]
}
