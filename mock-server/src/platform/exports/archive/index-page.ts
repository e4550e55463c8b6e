import type { ExportCategory } from '@pianeojobs/sdk/contract'
import { escapeHtml } from '../../html/escape-html.ts'
import { pageEnd, pageStart } from '../../html/html-page.ts'
import { contactDirectory } from '../../meta/contact-directory.ts'
import { instant } from '../../time.ts'
import { type ExportFile, hasSchema } from './export-file.ts'
import { fieldList } from './field-list.ts'
import { schemaPath } from './schema-files.ts'
import { recordSchemas } from './schemas.ts'
import type { Snapshot } from './snapshot.ts'

const headings: Readonly<Record<ExportCategory, string>> = {
  account: 'Account',
  profile: 'Profile',
  media: 'Photos and videos',
  contacts: 'Contacts',
  network: 'Network',
  consent: 'Consents',
  activity: 'Activity',
  rights: 'Your rights',
}

/** index.html: the archive for people. It links every file, and explains each field with the words of the contract. */
export function* indexPage(snapshot: Snapshot, files: readonly ExportFile[]): Generator<string> {
  yield pageStart('Your data at Pianeojobs', 'en')
  yield* introduction(snapshot)
  for (const [category, own] of Map.groupBy(files, (file) => file.category)) {
    yield `<section>\n<h2>${headings[category]}</h2>\n`
    for (const file of own) yield* fileBox(snapshot, file)
    yield '</section>\n'
  }
  yield* aboutArchive()
  yield pageEnd
}

function* introduction({ row, records }: Snapshot): Generator<string> {
  const [account] = records('account')
  yield '<h1>Your data at Pianeojobs</h1>\n'
  yield `<p class="soft">All that is kept about you in the parts below, as it was on ${escapeHtml(readable(row.createdAt))}.</p>\n`
  yield '<dl class="pairs">\n'
  if (account) yield pair('Name', escapeHtml(account.name)) + pair('E-mail', escapeHtml(account.email))
  yield pair('Account', `<code>${escapeHtml(row.accountId)}</code>`)
  yield pair('Export', `<code>${escapeHtml(row.id)}</code>`)
  yield pair('Parts', escapeHtml(row.categories.map((category) => headings[category]).join(', ')))
  yield '</dl>\n'
}

function* fileBox(snapshot: Snapshot, file: ExportFile): Generator<string> {
  const count = file.count(snapshot)
  const records =
    file.form === 'markdown' || file.form === 'media' ? '' : ` · ${count} ${count === 1 ? 'record' : 'records'}`
  yield `<div class="box">\n<p><a class="name" href="${escapeHtml(file.path)}">${escapeHtml(file.path)}</a><span class="soft">${records}</span></p>\n`
  yield `<p>${escapeHtml(file.about)}</p>\n`
  if (hasSchema(file)) {
    const schema = schemaPath(file)
    yield `<details>\n<summary>What the fields mean</summary>\n<table>\n`
    for (const { name, description } of fieldList(recordSchemas[file.schema!])) {
      yield `<tr><td><code>${escapeHtml(name)}</code></td><td>${escapeHtml(description)}</td></tr>\n`
    }
    yield `</table>\n<p class="soft">For programs: <a href="${schema}">${schema}</a></p>\n</details>\n`
  }
  yield '</div>\n'
}

function* aboutArchive(): Generator<string> {
  const { controller, dataProtectionOfficer, supervisoryAuthority } = contactDirectory
  yield '<section>\n<h2>About this archive</h2>\n'
  yield '<p><a href="README.txt">README.txt</a> tells how to check that the archive is whole: by <a href="SHA256SUMS">SHA256SUMS</a> with <code>sha256sum -c SHA256SUMS</code>, or by <code>pianeo data verify</code>. <a href="manifest.json">manifest.json</a> lists every file with its size, its digest and where its data come from.</p>\n'
  yield '<p>This page loads nothing from the network and runs nothing. The archive is not encrypted: keep it where only you can read it.</p>\n'
  yield `<dl class="pairs">\n${pair('Controller', escapeHtml(`${controller.name}, ${controller.address}`))}`
  yield pair('Questions', escapeHtml(dataProtectionOfficer.email))
  yield `${pair('Complaints', escapeHtml(`${supervisoryAuthority.name}, ${supervisoryAuthority.url}`))}</dl>\n</section>\n`
}

/** `value` is HTML. */
function pair(term: string, value: string): string {
  return `<dt>${term}</dt><dd>${value}</dd>\n`
}

function readable(at: number): string {
  return `${instant(at).slice(0, 10)} at ${instant(at).slice(11, 16)} UTC`
}
