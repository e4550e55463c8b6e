import type { MediaKind, MediaType } from '@pianeojobs/sdk/contract'
import { limits } from '../../generated/limits.js'
import { Refusal } from '../refusal.ts'
import { cleanJpeg } from './files/clean-jpeg.ts'
import { cleanMp4 } from './files/clean-mp4.ts'
import { cleanPng } from './files/clean-png.ts'
import { cleanWebm } from './files/clean-webm.ts'
import { cleanWebp } from './files/clean-webp.ts'
import type { CleanedMedia } from './files/cleaned-media.ts'
import { fileType } from './files/file-type.ts'

const cleaners: Readonly<Record<MediaType, (bytes: Uint8Array) => CleanedMedia>> = {
  'image/jpeg': cleanJpeg,
  'image/png': cleanPng,
  'image/webp': cleanWebp,
  'video/mp4': cleanMp4,
  'video/webm': cleanWebm,
}

/**
 * A photo or video as it is kept: what it is decided by its bytes alone, and everything removed that tells more than it
 * shows (P1.3). In time and memory that grow with the size of the file.
 *
 * @throws Refusal `unsupported-media-type`, `payload-too-large`, `validation-failed` for a damaged file, `limit-exceeded` for
 * a photo of too many pixels.
 */
export function cleanMedia(bytes: Uint8Array): CleanedMedia {
  const type = fileType(bytes)
  const kind = kindOf(type)
  const limit = kind === 'photo' ? limits.photoBytes : limits.videoBytes
  if (bytes.length > limit) {
    throw new Refusal('payload-too-large', `The ${kind} has ${bytes.length} bytes; it may have ${limit}.`, { limit })
  }
  const cleaned = cleaners[type](bytes)
  const { width, height } = cleaned
  if (kind === 'photo' && width * height > limits.photoPixels) {
    const detail = `The photo has ${width} × ${height} pixels; it may have ${limits.photoPixels}.`
    throw new Refusal('limit-exceeded', detail, { limit: limits.photoPixels })
  }
  return cleaned
}

/** Whether a file of that type stands still or moves. */
export function kindOf(type: MediaType): MediaKind {
  return type.startsWith('video/') ? 'video' : 'photo'
}
