import { spawn } from 'node:child_process'
import { EditorFailedError } from '../errors/editor-failed-error.ts'

/**
 * Opens a file in the editor of the person, VISUAL or else EDITOR, and waits until they close it. It has the terminal:
 * stdout stays the result's.
 *
 * @throws EditorFailedError when it cannot be started or does not end well.
 */
export async function openEditor(path: string, env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const windows = process.platform === 'win32'
  const editor = env.VISUAL || env.EDITOR || (windows ? 'notepad' : 'vi')
  // As git does: the variable may hold arguments, such as `code --wait`.
  const [command, args] = windows ? [`${editor} "${path}"`, []] : ['sh', ['-c', `${editor} "$@"`, editor, path]]
  const child = spawn(command, args, { stdio: ['inherit', process.stderr, 'inherit'], shell: windows })
  // Ctrl-C in an editor is the editor's.
  const ignore = () => {}
  process.on('SIGINT', ignore)
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject)
      child.on('close', resolve)
    })
    if (code !== 0) throw new EditorFailedError(editor, path)
  } catch (cause) {
    throw cause instanceof EditorFailedError ? cause : new EditorFailedError(editor, path, { cause })
  } finally {
    process.off('SIGINT', ignore)
  }
}
