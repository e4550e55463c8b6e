import { parse } from 'node:path'
import { UsageError } from '../errors/usage-error.ts'
import type { Output } from './choose-output.ts'
import { PartFile } from './part-file.ts'

/**
 * Where a new download lies until it is whole.
 *
 * @param usual what the file is called when the person named none; a number is added where that is taken: `usual-2.zip`.
 * @throws UsageError when the name that the person gave is taken.
 */
export async function choosePart({ folder, name }: Output, usual: string): Promise<PartFile> {
  if (name !== undefined) {
    const part = new PartFile(folder, name)
    if (!(await part.isTaken())) return part
    throw new UsageError(
      `${part.path} is there already, of a download that cannot go on with this one. Move it away, or name another file.`,
    )
  }
  const { name: stem, ext } = parse(usual)
  for (let number = 1; ; number += 1) {
    const part = new PartFile(folder, number === 1 ? usual : `${stem}-${number}${ext}`)
    if (!(await part.isTaken())) return part
  }
}
