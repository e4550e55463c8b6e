import type { PolicyVersion } from '@pianeojobs/sdk/contract'
import type { PassageChange } from '../../actions/policy/pending.ts'
import type { TextLine } from '../../components/long-text.tsx'
import { cleanLine } from '../../print/clean.ts'
import { linesOf } from '../../text/lines.ts'

/** A policy as it is read, and the lines with which its sections begin. */
export interface PolicyText {
  readonly lines: readonly TextLine[]
  readonly marks: readonly number[]
}

/** Columns of the ids of passages. */
const idWidth = 7

/** The widest that a passage is set, without its id. */
const widest = 80

/** A version of the policy, each passage behind its id, in lines of at most so many columns. */
export function policyLines({ sections }: Pick<PolicyVersion, 'sections'>, columns: number): PolicyText {
  const lines: TextLine[] = []
  const marks: number[] = []
  for (const { number, title, passages } of sections) {
    if (lines.length > 0) lines.push({ text: '' })
    marks.push(lines.length)
    lines.push({ text: `${number}. ${title}`, bold: true })
    for (const { id, text } of passages) lines.push(...passage(id, text, columns))
  }
  return { lines, marks }
}

/** What reads differently, passage by passage: as it was, and as it is. */
export function changeLines(changes: readonly PassageChange[], columns: number): PolicyText {
  const lines: TextLine[] = []
  const marks: number[] = []
  for (const { id, before, after } of changes) {
    if (lines.length > 0) lines.push({ text: '' })
    marks.push(lines.length)
    lines.push({
      text: `${id} ${before === undefined ? 'is new' : after === undefined ? 'is gone' : 'changes'}`,
      bold: true,
    })
    if (before !== undefined)
      lines.push(...passage('before', before, columns).map((line) => ({ ...line, tone: 'quiet' as const })))
    if (after !== undefined)
      lines.push(...passage('now', after, columns).map((line) => ({ ...line, tone: 'accent' as const })))
  }
  return { lines, marks }
}

function passage(lead: string, text: string, columns: number): readonly TextLine[] {
  const width = Math.max(10, Math.min(widest, columns - idWidth))
  return linesOf(cleanLine(text), width).map((line, index) => ({
    lead: (index === 0 ? lead : '').padEnd(idWidth),
    text: line,
  }))
}
