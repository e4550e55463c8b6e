import { PictureUnreadableError } from '../errors/picture-unreadable-error.ts'
import { fittedSize, type Picture } from './picture.ts'

/** The formats of photos that the platform keeps. */
const formats = ['jpeg', 'png', 'webp']

/** Samples a pixel has, by the number of the decoder's colour type: grey, grey with alpha, RGB, RGBA. */
const channelsOf = [1, 2, 3, 4, 1, 2, 3, 4]

/** What shows through where a picture is transparent. */
const backdrop = 0x80

/**
 * Decodes a photo upright (EXIF), as small as the room it is shown in; away from the thread of the screen.
 *
 * @throws PictureUnreadableError
 */
export async function decodePicture(
  bytes: Uint8Array,
  room: { readonly columns: number; readonly rows: number },
): Promise<Picture> {
  const { Transformer, ResizeFit, ResizeFilterType } = await import('@napi-rs/image').catch((cause) => {
    throw new PictureUnreadableError('this computer has no decoder for pictures', { cause })
  })
  try {
    const photo = new Transformer(bytes)
    const { format, orientation = 1, colorType, ...stored } = await photo.metadata(true)
    if (!formats.includes(format)) throw new PictureUnreadableError(`${format} is not shown here`)
    const upright = orientation < 5 ? stored : { width: stored.height, height: stored.width }
    const size = fittedSize(upright, room)
    const samples = await photo
      .rotate()
      .resize({ ...size, fit: ResizeFit.Fill, filter: ResizeFilterType.Triangle })
      .rawPixels()
    return { ...size, rgb: toRgb(samples, { channels: channelsOf[colorType] ?? 0, pixels: size.width * size.height }) }
  } catch (cause) {
    if (cause instanceof PictureUnreadableError) throw cause
    throw new PictureUnreadableError('it is damaged, or no JPEG, PNG or WebP', { cause })
  }
}

function toRgb(
  samples: Uint8Array,
  { channels, pixels }: { readonly channels: number; readonly pixels: number },
): Uint8Array {
  const bytes = samples.length / pixels / channels
  if (bytes !== 1 && bytes !== 2) throw new PictureUnreadableError('its colours are not known here')
  const view = new DataView(samples.buffer, samples.byteOffset, samples.byteLength)
  // Of 16 bits, in the order of this computer, which Node runs on is little-endian.
  const sample = (at: number) => (bytes === 1 ? samples[at]! : view.getUint16(at * 2, true) >> 8)
  const hasAlpha = channels % 2 === 0
  const colours = hasAlpha ? channels - 1 : channels
  const rgb = new Uint8Array(pixels * 3)
  for (let pixel = 0; pixel < pixels; pixel++) {
    const start = pixel * channels
    const alpha = hasAlpha ? sample(start + channels - 1) / 255 : 1
    for (let colour = 0; colour < 3; colour++) {
      const value = sample(start + Math.min(colour, colours - 1))
      rgb[pixel * 3 + colour] = Math.round(value * alpha + backdrop * (1 - alpha))
    }
  }
  return rgb
}
