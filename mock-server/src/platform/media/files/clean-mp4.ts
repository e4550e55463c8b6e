import type { StrippedMetadata } from '@pianeojobs/sdk/contract'
import { ByteView } from './byte-view.ts'
import type { CleanedMedia } from './cleaned-media.ts'
import { damaged } from './damaged.ts'
import { type Box, boxesIn, boxesOf, boxOf } from './mp4-box.ts'
import { readMovie } from './mp4-movie.ts'
import { sampleRuns } from './mp4-samples.ts'
import { Overwritten } from './overwritten.ts'
import { PartCount } from './part-count.ts'

/** The boxes that a film is made of, by the box they stand in; what else stands there is overwritten. */
const known: Readonly<Record<string, readonly string[]>> = {
  '': ['ftyp', 'styp', 'moov', 'moof', 'mdat', 'sidx', 'ssix', 'mfra', 'prft', 'pdin'],
  moov: ['mvhd', 'trak', 'mvex', 'iods'],
  trak: ['tkhd', 'edts', 'mdia', 'tapt'],
  mdia: ['mdhd', 'hdlr', 'elng', 'minf'],
  minf: ['vmhd', 'smhd', 'hmhd', 'nmhd', 'sthd', 'gmhd', 'hdlr', 'dinf', 'stbl'],
  moof: ['mfhd', 'traf'],
  traf: ['tfhd', 'tfdt', 'trun', 'saiz', 'saio', 'sbgp', 'sgpd', 'subs'],
}
/** Boxes that are nothing: what is in them anyway is overwritten, and not worth telling. */
const nothing = ['free', 'skip', 'wide']
/** Boxes that begin with when something was made. */
const dated = ['mvhd', 'tkhd', 'mdhd']
/** Tracks that are seen, heard, or read along (`text` is not: cameras write where they are into it). */
const shown = ['vide', 'soun', 'sbtl', 'subt', 'clcp']
const location = /\u00a9xyz|loci|location|GPS|gps /
const free = Uint8Array.from('free', (letter) => letter.charCodeAt(0))

/**
 * An MP4 (ISO/IEC 14496-12, -14) without where and when it was made and what programs wrote about it. Everything is
 * overwritten where it stands, as `free` and zeros, so that all that is shown stays at its place.
 *
 * @throws Refusal when it is cut short or broken, or has no picture.
 */
export function cleanMp4(bytes: Uint8Array): CleanedMedia {
  const view = new ByteView(bytes)
  const parts = new PartCount()
  const cleaner: Cleaner = { view, parts, target: new Overwritten(bytes), stripped: new Set() }
  const top = [...boxesIn(view, 0, view.length, parts)]
  const movie = boxOf(top, 'moov')
  if (!movie) throw damaged('it was never finished, its table of contents is missing')
  const dataTracks = boxesOf(view, movie, parts).filter((box) => box.type === 'trak' && !isShown(cleaner, box))
  for (const track of dataTracks) eraseTrack(cleaner, track, top)
  cleanBoxes(cleaner, '', top, new Set(dataTracks.map(({ start }) => start)))
  return {
    type: 'video/mp4',
    ...readMovie(view, movie, parts),
    strippedMetadata: [...cleaner.stripped],
    pieces: cleaner.target.pieces(),
  }
}

interface Cleaner {
  readonly view: ByteView
  readonly parts: PartCount
  readonly target: Overwritten
  readonly stripped: Set<StrippedMetadata>
}

function cleanBoxes(cleaner: Cleaner, parent: string, boxes: readonly Box[], erased: ReadonlySet<number>): void {
  const { view, parts, target, stripped } = cleaner
  for (const box of boxes) {
    if (erased.has(box.start)) continue
    if (!known[parent]!.includes(box.type)) {
      if (!nothing.includes(box.type)) for (const what of metadataIn(view, box)) stripped.add(what)
      erase(target, box)
      continue
    }
    if (dated.includes(box.type)) undate(cleaner, box)
    if (known[box.type]) cleanBoxes(cleaner, box.type, boxesOf(view, box, parts), erased)
  }
}

function erase(target: Overwritten, { start, content, end }: Box): void {
  target.put(start + 4, free)
  target.zero(content, end)
}

/** Overwrites a track and everything that it shows, which lies elsewhere. */
function eraseTrack({ view, parts, target, stripped }: Cleaner, track: Box, top: readonly Box[]): void {
  if (boxOf(top, 'moof')) {
    throw damaged(
      'it is in fragments and has a track that is neither picture nor sound; save it again without that track',
    )
  }
  const data = top.filter(({ type }) => type === 'mdat')
  for (const { start, end } of sampleRuns(view, sampleTable(view, track, parts), parts)) {
    if (!data.some((box) => start >= box.content && end <= box.end))
      throw damaged('a track of it lies outside its data')
    target.zero(start, end)
  }
  erase(target, track)
  stripped.add('data-track')
}

function isShown({ view, parts }: Cleaner, track: Box): boolean {
  const media = boxOf(boxesOf(view, track, parts), 'mdia')
  const handler = media && boxOf(boxesOf(view, media, parts), 'hdlr')
  if (!handler) throw damaged('it does not say what a track of it is')
  return shown.includes(view.text(handler.content + 8, 4))
}

function sampleTable(view: ByteView, track: Box, parts: PartCount): readonly Box[] {
  let boxes = boxesOf(view, track, parts)
  for (const type of ['mdia', 'minf', 'stbl']) {
    const box = boxOf(boxes, type)
    if (!box) throw damaged('it does not say where the data of a track lie')
    boxes = boxesOf(view, box, parts)
  }
  return boxes
}

function metadataIn({ bytes }: ByteView, { type, content, end }: Box): StrippedMetadata[] {
  const text = new TextDecoder('latin1').decode(bytes.subarray(content, Math.min(end, content + (1 << 20))))
  const what = type === 'uuid' && text.includes('xmpmeta') ? 'xmp' : 'user-data'
  return location.test(type + text) ? [what, 'location'] : [what]
}

/** Overwrites when something was made and changed, which stands behind version and flags in 4 or 8 bytes each. */
function undate({ view, target, stripped }: Cleaner, { content, end }: Box): void {
  const start = content + 4
  const stop = start + (view.u8(content) === 1 ? 16 : 8)
  if (stop > end) throw damaged('a part of it is too short')
  if (view.bytes.subarray(start, stop).some((byte) => byte !== 0)) stripped.add('time')
  target.zero(start, stop)
}
