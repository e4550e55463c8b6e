import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { base64 } from '../base64.ts'
import { escapeHtml } from './escape-html.ts'

const style = `
:root { color-scheme: light dark; --ink: #1c2733; --soft: #5b6b7b; --line: #d9e0e7; --paper: #fff; --wash: #f4f7f9; --accent: #0b6470 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e4eaf0; --soft: #9fb0c0; --line: #33404d; --paper: #12181f; --wash: #1a222b; --accent: #6cc6d2 }
}
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif }
main { max-width: 52rem; margin: 0 auto; padding: 3rem 1.25rem 5rem }
h1 { margin: 0 0 .25rem; font-size: 1.9rem; line-height: 1.2; letter-spacing: -.01em }
h2 { margin: 2.75rem 0 .75rem; font-size: 1.25rem; line-height: 1.3 }
p { margin: .6rem 0 }
a { color: var(--accent); text-underline-offset: .15em }
code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere }
.soft { color: var(--soft) }
.box { margin: .75rem 0; padding: .9rem 1.1rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--wash) }
.box p { margin: .25rem 0 }
.name { font-weight: 600 }
.passage { display: grid; grid-template-columns: 3.75rem 1fr; gap: .25rem }
dl.pairs { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.25rem; margin: 1.25rem 0 }
dl.pairs dt { color: var(--soft) }
dl.pairs dd { margin: 0; overflow-wrap: anywhere }
details { margin-top: .5rem }
summary { cursor: pointer; color: var(--accent) }
table { width: 100%; margin-top: .5rem; border-collapse: collapse; font-size: .92rem }
td { padding: .35rem .75rem .35rem 0; border-top: 1px solid var(--line); vertical-align: top }
td:first-child { width: 15rem }
@media (max-width: 36rem) { td { display: block; border: 0; padding: .1rem 0 } td:first-child { padding-top: .6rem; width: auto } }
`

/** What a browser may load of such a page: nothing, but its own style. */
const policy = `default-src 'none'; style-src 'sha256-${base64(sha256(utf8ToBytes(style)))}'; base-uri 'none'; form-action 'none'`

/** The beginning of a page that stands alone: no script, nothing fetched. `title` is text; what follows is HTML. */
export function pageStart(title: string, language: string): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
`
}

export const pageEnd = '</main>\n</body>\n</html>\n'
