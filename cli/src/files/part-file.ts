import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, link, lstat, open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { UsageError } from '../errors/usage-error.ts'
import { writeJsonFile } from './json-file.ts'

/**
 * A file that is not whole yet: its bytes lie in `….part`, and what they are of in `….part.json`, both readable for their
 * owner only. However its writer ends, another one can go on.
 */
export class PartFile {
  /** Absolute; it is there. */
  readonly folder: string
  /** What the whole file is to be called. */
  readonly name: string

  constructor(folder: string, name: string) {
    this.folder = folder
    this.name = name
  }

  get path(): string {
    return join(this.folder, `${this.name}.part`)
  }

  get notePath(): string {
    return `${this.path}.json`
  }

  /** Whether there is anything by one of its names. */
  async isTaken(): Promise<boolean> {
    const paths = [join(this.folder, this.name), this.path, this.notePath]
    const found = await Promise.all(paths.map((path) => lstat(path).catch(() => undefined)))
    return found.some(Boolean)
  }

  /** Says what the bytes are of, before there are any. */
  async describe(note: object): Promise<void> {
    await writeJsonFile(this.notePath, note)
  }

  /** How many bytes are there. */
  async size(): Promise<number> {
    return (await stat(this.path).catch(() => undefined))?.size ?? 0
  }

  /** Writes what comes in from byte `start` on. */
  async write(chunks: AsyncIterable<Uint8Array>, start: number): Promise<void> {
    // Never through a link that somebody put there.
    const file = await open(this.path, constants.O_RDWR | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0), 0o600)
    try {
      // Where modes are a matter of the file system, as on a stick, there is none to set.
      await file.chmod(0o600).catch(() => {})
      let end = start
      for await (const chunk of chunks) end = await writeAt(file, chunk, end)
    } finally {
      await file.close()
    }
  }

  /** The digest of all that is there, in lower-case hexadecimal. */
  async sha256(): Promise<string> {
    const hash = createHash('sha256')
    const buffer = Buffer.allocUnsafe(1 << 20)
    const file = await open(this.path, 'r')
    try {
      for (;;) {
        const { bytesRead } = await file.read(buffer)
        if (bytesRead === 0) return hash.digest('hex')
        hash.update(buffer.subarray(0, bytesRead))
      }
    } finally {
      await file.close()
    }
  }

  /**
   * Gives the whole file its name once all of it is on the disk, and nothing else is left.
   *
   * @returns the absolute path.
   * @throws UsageError when somebody took the name meanwhile: nothing is overwritten, and the part stays.
   */
  async finish(): Promise<string> {
    const path = join(this.folder, this.name)
    await sync(this.path, 'r+')
    if (!(await this.linkTo(path))) {
      throw new UsageError(
        `${path} is there already, and pianeo overwrites nothing. Move it away, then run the same command again.`,
      )
    }
    // That the name is there after a loss of power too; Windows has no such call for folders.
    if (process.platform !== 'win32') await sync(this.folder, 'r')
    await this.remove()
    return path
  }

  async remove(): Promise<void> {
    await rm(this.notePath, { force: true })
    await rm(this.path, { force: true })
  }

  /** A hard link fails when its name is taken, where a rename would replace what is there. */
  private async linkTo(path: string): Promise<boolean> {
    try {
      await link(this.path, path)
      return true
    } catch (cause) {
      const { code = '' } = cause as NodeJS.ErrnoException
      if (['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(code)) return this.renameTo(path)
      if (code !== 'EEXIST') throw cause
      // It may be this very file: whoever gave it the name was killed before anything else.
      const [part, there] = await Promise.all([lstat(this.path), lstat(path)])
      return part.ino === there.ino && part.dev === there.dev
    }
  }

  /** Where the file system has no hard links. */
  private async renameTo(path: string): Promise<boolean> {
    if (await lstat(path).catch(() => undefined)) return false
    await rename(this.path, path)
    return true
  }
}

async function writeAt(file: FileHandle, chunk: Uint8Array, position: number): Promise<number> {
  for (let written = 0; written < chunk.length; ) {
    const { bytesWritten } = await file.write(chunk, written, chunk.length - written, position + written)
    written += bytesWritten
  }
  return position + chunk.length
}

async function sync(path: string, flags: 'r' | 'r+'): Promise<void> {
  const file = await open(path, flags)
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
