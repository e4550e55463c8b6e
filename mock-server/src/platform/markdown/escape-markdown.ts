/** A text on one line, of which Markdown reads nothing as its own. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/[\\`*_[\]<>&#|~]/g, '\\$&')
    .replace(/^\s*([-+=])/, '\\$1')
    .replace(/^\s*(\d+)([.)])/, '$1\\$2')
}

/** A text of several lines and paragraphs, as they were written, of which Markdown reads nothing as its own. */
export function markdownProse(text: string): string {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '')
  return paragraphs.map((paragraph) => paragraph.trim().split('\n').map(escapeMarkdown).join('\\\n')).join('\n\n')
}
