import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEditor } from '../files/open-editor.ts'

/** A text in a file that nobody else can read, which a person edits in their editor. */
export interface EditFile {
  readonly path: string
  /** Whether a person had it before them: then it holds what they wrote. */
  readonly opened: boolean
  /** Writes the text, opens the editor, and gives back what it left; @throws EditorFailedError. */
  edit(text: string): Promise<string>
  remove(): Promise<void>
}

/** Makes the file under a name that tells what it is. */
export async function editFile(name: string): Promise<EditFile> {
  const folder = await mkdtemp(join(tmpdir(), 'pianeo-'))
  const path = join(folder, name)
  let opened = false
  return {
    path,
    get opened() {
      return opened
    },
    async edit(text) {
      opened = true
      await writeFile(path, text, { mode: 0o600 })
      await openEditor(path)
      return (await readFile(path, 'utf8')).replaceAll('\r\n', '\n').replace(/^\uFEFF/, '')
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
