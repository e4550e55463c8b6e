import { Refusal } from '../../refusal.ts'
import { ByteView } from './byte-view.ts'

/** What is looked for in EXIF before it is removed. */
export interface Exif {
  /** 1 to 8 as TIFF 6.0 has it; 1 is upright. */
  readonly orientation: number
  /** Whether it says where the picture was taken. */
  readonly hasLocation: boolean
}

const orientationTag = 0x0112
const locationTag = 0x8825

/** Reads the first directory of EXIF (a TIFF structure). What is broken says nothing: it is removed anyway. */
export function readExif(bytes: Uint8Array): Exif {
  try {
    return readDirectory(new ByteView(bytes))
  } catch (error) {
    if (error instanceof Refusal) return { orientation: 1, hasLocation: false }
    throw error
  }
}

function readDirectory(view: ByteView): Exif {
  const little = view.text(0, 2) === 'II'
  const u16 = (at: number) => (little ? view.u16LE(at) : view.u16(at))
  const directory = little ? view.u32LE(4) : view.u32(4)
  const tags = new Map<number, number>()
  for (let entry = 0; entry < u16(directory); entry += 1) {
    const at = directory + 2 + 12 * entry
    tags.set(u16(at), u16(at + 8))
  }
  const orientation = tags.get(orientationTag) ?? 1
  return { orientation: orientation >= 1 && orientation <= 8 ? orientation : 1, hasLocation: tags.has(locationTag) }
}

/** EXIF that says how to hold the picture and nothing else. */
export function orientationExif(orientation: number): Uint8Array {
  const [type, count] = [3, 1]
  return Uint8Array.of(
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    ...[0, 1, orientationTag >> 8, orientationTag & 0xff, 0, type, 0, 0, 0, count, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  )
}

/** Width and height as they are shown: half of the orientations lie on their side. */
export function upright(orientation: number, width: number, height: number): { width: number; height: number } {
  return orientation >= 5 ? { width: height, height: width } : { width, height }
}
