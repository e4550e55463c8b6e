import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Transformer } from '@napi-rs/image'

/** The bytes of a picture of which the upper half is red and the lower half blue. */
export async function redOverBlue(format: 'jpeg' | 'png' | 'webp', width = 40, height = 20): Promise<Uint8Array> {
  const pixels = new Uint8Array(width * height * 4)
  for (let at = 0; at < width * height; at++) {
    const upper = at < (width * height) / 2
    pixels.set(upper ? [255, 0, 0, 255] : [0, 0, 255, 255], at * 4)
  }
  return encoded(Transformer.fromRgbaPixels(pixels, width, height), format)
}

/** The same in a file, which it answers the path of. */
export async function photoFile(folder: string, format: 'jpeg' | 'png' | 'webp' = 'png'): Promise<string> {
  const path = join(folder, `photo.${format}`)
  await writeFile(path, await redOverBlue(format))
  return path
}

async function encoded(picture: Transformer, format: 'jpeg' | 'png' | 'webp'): Promise<Uint8Array> {
  if (format === 'jpeg') return picture.jpeg(95)
  return format === 'png' ? picture.png() : picture.webpLossless()
}
