import { escapeHtml } from '../html/escape-html.ts'
import { pageEnd, pageStart } from '../html/html-page.ts'
import type { PolicyRow } from './policy-row.ts'

/** A version of the policy as a page; each passage can be linked to by its id. */
export function policyHtml({ title, language, version, effectiveAt, sha256, sections }: PolicyRow): string {
  const parts = sections.map(({ number, title: heading, passages }) => {
    const lines = passages.map(
      ({ id, text }) =>
        `<p class="passage" id="${escapeHtml(id)}"><a href="#${escapeHtml(id)}">${escapeHtml(id)}</a><span>${escapeHtml(text)}</span></p>\n`,
    )
    return `<section>\n<h2>${number}. ${escapeHtml(heading)}</h2>\n${lines.join('')}</section>\n`
  })
  const about = `Version ${escapeHtml(version)}, in force from ${effectiveAt.slice(0, 10)}. SHA-256 of its text: <code>${sha256}</code>`
  return `${pageStart(title, language)}<h1>${escapeHtml(title)}</h1>\n<p class="soft">${about}</p>\n${parts.join('')}${pageEnd}`
}
