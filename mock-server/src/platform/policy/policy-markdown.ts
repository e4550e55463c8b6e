import { escapeMarkdown } from '../markdown/escape-markdown.ts'
import type { PolicyRow } from './policy-row.ts'

/** A version of the policy as Markdown: its passages under their ids, its words untouched but for what Markdown would read. */
export function policyMarkdown({ title, version, effectiveAt, sha256, sections }: PolicyRow): string {
  const head = `# ${escapeMarkdown(title)}\n\nVersion ${version}, in force from ${effectiveAt.slice(0, 10)}. SHA-256 of its text: \`${sha256}\`\n`
  const parts = sections.map(({ number, title: heading, passages }) => {
    const lines = passages.map(({ id, text }) => `**${id}** ${escapeMarkdown(text)}\n`)
    return `## ${number}. ${escapeMarkdown(heading)}\n\n${lines.join('\n')}`
  })
  return [head, ...parts].join('\n')
}
