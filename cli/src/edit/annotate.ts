import { isMap, isScalar, isSeq, type Node } from 'yaml'
import { clean } from '../print/clean.ts'
import { parseText, type TextError } from './read-profile-text.ts'

/** What begins the comments that pianeo puts between the lines of a person. */
const mark = '#>>> '

/** The text with what is said about its fields as comments, each above the field it is about; others come first. */
export function annotate(text: string, notes: readonly TextError[]): string {
  const lines = withoutNotes(text).split('\n')
  const source = lines.join('\n')
  const placed = notes.map((note) => ({ ...note, line: lineOf(source, note.pointer) }))
  return lines
    .flatMap((line, at) => {
      const indent = /^ */.exec(line)![0]
      const here = placed.filter((note) => note.line === at)
      return [...here.flatMap(({ detail }) => commented(detail, indent)), line]
    })
    .join('\n')
}

/** The text without the comments of an earlier round. */
function withoutNotes(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith(mark))
    .join('\n')
}

function commented(detail: string, indent: string): string[] {
  return clean(detail)
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => indent + mark + line)
}

/** The line, from 0, of what a JSON Pointer names, or of the innermost part of it that is there. */
function lineOf(text: string, pointer: string): number {
  let node: unknown = parseText(text).contents
  let offset = 0
  for (const part of pointer.split('/').slice(1)) {
    const next = childOf(node, part.replaceAll('~1', '/').replaceAll('~0', '~'))
    if (!next) break
    offset = next.offset
    node = next.node
  }
  return text.slice(0, offset).split('\n').length - 1
}

function childOf(node: unknown, part: string): { readonly offset: number; readonly node: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === part)
    return pair && { offset: startOf(pair.key as Node), node: pair.value }
  }
  const item = isSeq(node) ? (node.items[Number(part)] as Node | undefined) : undefined
  return item && { offset: startOf(item), node: item }
}

function startOf({ range }: Node): number {
  return range?.[0] ?? 0
}
