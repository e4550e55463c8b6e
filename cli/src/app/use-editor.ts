import { useApp, useStdout } from 'ink'
import { editFile } from '../edit/edit-file.ts'
import { wrapOff, wrapOn } from './terminal.ts'

/**
 * Edits a text in the person's editor, which has the terminal meanwhile.
 *
 * @returns a function of the file's name and the text, which gives the text back as it was left;
 * @throws EditorFailedError when it does not end well: the file is kept.
 */
export function useEditor(): (name: string, text: string) => Promise<string> {
  const { suspendTerminal } = useApp()
  const { stdout } = useStdout()
  return async (name, text) => {
    const file = await editFile(name)
    let edited = text
    await suspendTerminal(async () => {
      stdout.write(wrapOn)
      try {
        edited = await file.edit(text)
      } finally {
        stdout.write(wrapOff)
      }
    })
    await file.remove()
    return edited
  }
}
