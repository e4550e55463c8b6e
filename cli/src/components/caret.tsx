import { type DOMElement, useCursor } from 'ink'
import { type RefObject, useLayoutEffect, useState } from 'react'

interface CaretProps {
  /** The box that the caret stands in. */
  readonly within: RefObject<DOMElement | null>
  /** Columns and rows from the corner of that box. */
  readonly x: number
  readonly y?: number
}

/** The terminal's own cursor, so that input methods and screen readers know where one types. One at a time. */
export function Caret({ within, x, y = 0 }: CaretProps) {
  const [corner, setCorner] = useState<{ readonly x: number; readonly y: number }>()
  const { setCursorPosition } = useCursor()
  setCursorPosition(corner && { x: corner.x + x, y: corner.y + y })
  // After every drawing: what stands above may have grown.
  useLayoutEffect(() => {
    const now = within.current && placeOf(within.current)
    if (now && (now.x !== corner?.x || now.y !== corner.y)) setCorner(now)
  })
  return null
}

/** Where a box was drawn, from the corner of the terminal. */
function placeOf(box: DOMElement): { readonly x: number; readonly y: number } {
  let [x, y] = [0, 0]
  for (let node: DOMElement | undefined = box; node; node = node.parentNode) {
    x += node.yogaNode?.getComputedLeft() ?? 0
    y += node.yogaNode?.getComputedTop() ?? 0
  }
  return { x, y }
}
